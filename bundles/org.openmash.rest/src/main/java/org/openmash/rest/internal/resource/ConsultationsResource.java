package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.consultation.ConsultationDesk;
import org.openmash.core.api.consultation.ConsultationLine;
import org.openmash.core.api.consultation.ConsultationView;
import org.openmash.core.api.consultation.NewConsultation;
import org.openmash.core.api.consultation.QuotedAdvice;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Advice before a referral. */
@Component(service = ConsultationsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConsultationsResource {

    private final ConsultationDesk desk;

    @Activate
    public ConsultationsResource(@Reference ConsultationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("consultations")
    @Does(Action.CONSULTATION_RECORD)
    public Response recordConsultation(
            @Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, NewConsultation consultation) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.record(SignedInPerson.caller(who), consultation, Given.key(key)))
                .build();
    }

    @GET
    @Path("consultations")
    @Does(Action.CONSULTATION_LIST)
    public Elements<ConsultationLine> consultations(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.consultations(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @GET
    @Path("consultations/overdue")
    @Does(Action.CONSULTATION_LIST)
    public Elements<ConsultationLine> overdueConsultations(
            @Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.overdue(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @GET
    @Path("consultations/{id}")
    @Does(Action.CONSULTATION_READ)
    public ConsultationView readConsultation(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.consultation(SignedInPerson.caller(who), new ConsultationId(id));
    }

    @GET
    @Path("cases/{id}/consultations")
    @Does(Action.CONSULTATION_READ)
    public Elements<QuotedAdvice> consultationsOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.ofCase(SignedInPerson.caller(who), new CaseId(id)));
    }
}
