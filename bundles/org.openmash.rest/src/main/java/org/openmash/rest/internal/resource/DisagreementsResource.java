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
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.disagreement.Disagreement;
import org.openmash.core.api.disagreement.DisagreementDesk;
import org.openmash.core.api.disagreement.NewDisagreement;
import org.openmash.core.api.disagreement.Resolution;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Professional disagreement on a case. */
@Component(service = DisagreementsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DisagreementsResource {

    private final DisagreementDesk desk;

    @Activate
    public DisagreementsResource(@Reference DisagreementDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/disagreements")
    @Does(Action.DISAGREEMENT_READ)
    public Elements<Disagreement> disagreements(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.disagreements(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/disagreements")
    @Does(Action.DISAGREEMENT_RAISE)
    public Response raiseDisagreement(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewDisagreement given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.raise(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @POST
    @Path("disagreements/{id}/position")
    @Does(Action.DISAGREEMENT_ANSWER)
    public Response answerDisagreement(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Said given) {
        Disagreement changed =
                desk.answer(SignedInPerson.caller(who), new EntryId(id), given.words(), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @POST
    @Path("disagreements/{id}/escalation")
    @Does(Action.DISAGREEMENT_SETTLE)
    public Response escalateDisagreement(
            @Context SecurityContext who, @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        Disagreement changed = desk.escalate(SignedInPerson.caller(who), new EntryId(id), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @POST
    @Path("disagreements/{id}/resolution")
    @Does(Action.DISAGREEMENT_SETTLE)
    public Response resolveDisagreement(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Resolution given) {
        Disagreement changed =
                desk.resolve(SignedInPerson.caller(who), new EntryId(id), given, Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }
}
