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
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.pattern.PatternDesk;
import org.openmash.core.api.pattern.PatternSheet;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patterns of a case and the second signature against them. */
@Component(service = PatternsResource.class)
@MashResource
@Path("v1/cases/{id}/patterns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PatternsResource {

    private final PatternDesk desk;

    @Activate
    public PatternsResource(@Reference PatternDesk desk) {
        this.desk = desk;
    }

    @GET
    @Does(Action.PATTERN_READ)
    public PatternSheet patterns(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.patterns(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("signatures")
    @Does(Action.PATTERN_SIGN)
    public Response signAgainstPatterns(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            Requests.Said given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.sign(SignedInPerson.caller(who), new CaseId(id), given.words(), Given.key(key)))
                .build();
    }
}
