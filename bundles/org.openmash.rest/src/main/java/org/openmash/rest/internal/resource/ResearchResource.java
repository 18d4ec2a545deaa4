package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.KnownTo;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ResearchDesk;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asking agencies, and whose record it is. */
@Component(service = ResearchResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ResearchResource {

    private final ResearchDesk research;

    @Activate
    public ResearchResource(@Reference ResearchDesk research) {
        this.research = research;
    }

    @POST
    @Path("cases/{id}/research")
    @Does(Action.RESEARCH_ASK)
    public Response askAgencies(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            NewResearch wish) {
        String chosen = key.isEmpty() ? "" : Given.key(key);
        List<ResearchRequest> asked = research.ask(SignedInPerson.caller(who), new CaseId(id), wish, chosen);
        return Response.status(Response.Status.CREATED)
                .entity(new Elements<>(asked))
                .build();
    }

    @GET
    @Path("cases/{id}/requests")
    @Does(Action.RESEARCH_READ)
    public Elements<ResearchRequest> requestsOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(research.requests(SignedInPerson.caller(who), new CaseId(id)));
    }

    @GET
    @Path("cases/{id}/known-to")
    @Does(Action.RESEARCH_READ)
    public Elements<KnownTo> knownTo(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(research.knownTo(SignedInPerson.caller(who), new CaseId(id)));
    }

    @GET
    @Path("cases/{id}/candidates")
    @Does(Action.RESEARCH_READ)
    public Elements<CandidateRecord> candidatesOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(research.candidates(SignedInPerson.caller(who), new CaseId(id)));
    }

    @PUT
    @Path("candidates/{id}/decision")
    @Does(Action.RESEARCH_DECIDE_IDENTITY)
    public Response decideIdentity(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            IdentityDecision decision) {
        CandidateRecord candidate = research.decideIdentity(
                SignedInPerson.caller(who), new CandidateId(id), decision, Versions.required(ifMatch));
        return Versions.ok(candidate, candidate.version());
    }

    @POST
    @Path("requests/{id}/retrieval")
    @Does(Action.RESEARCH_RETRIEVE)
    public ResearchRequest retrieve(@Context SecurityContext who, @PathParam("id") String id) {
        return research.retrieve(SignedInPerson.caller(who), new RequestId(id));
    }
}
