package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.research.ProposedStandard;
import org.openmash.core.api.research.RequestChange;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.StandardDesk;
import org.openmash.core.api.research.StandardWish;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking by the area's practice standard, and asking less. */
@Component(service = StandardResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StandardResource {

    private final StandardDesk desk;

    @Activate
    public StandardResource(@Reference StandardDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/standard")
    @Does(Action.RESEARCH_READ)
    public ProposedStandard standard(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.proposal(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("cases/{id}/standard")
    @Does(Action.RESEARCH_ASK)
    public Response askByStandard(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            StandardWish wish) {
        List<ResearchRequest> asked = desk.ask(SignedInPerson.caller(who), new CaseId(id), wish, Given.key(key));
        return Response.status(Response.Status.CREATED)
                .entity(new Elements<>(asked))
                .build();
    }

    @POST
    @Path("requests/{id}/narrowing")
    @Does(Action.RESEARCH_ASK)
    public Response narrowRequest(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            RequestChange change) {
        ResearchRequest changed =
                desk.narrow(SignedInPerson.caller(who), new RequestId(id), change, Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @POST
    @Path("requests/{id}/cancellation")
    @Does(Action.RESEARCH_ASK)
    public Response cancelRequest(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Cancellation given) {
        ResearchRequest changed =
                desk.cancel(SignedInPerson.caller(who), new RequestId(id), given.reason(), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }
}
