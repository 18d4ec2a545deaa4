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
import org.openmash.core.api.access.Action;
import org.openmash.core.api.assessment.Assessment;
import org.openmash.core.api.assessment.AssessmentDesk;
import org.openmash.core.api.assessment.NewAnalysis;
import org.openmash.core.api.assessment.NewTalk;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.assessment.Thanks;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessment: views of agencies, analysis, talks about the threshold. */
@Component(service = AssessmentResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AssessmentResource {

    private final AssessmentDesk desk;

    @Activate
    public AssessmentResource(@Reference AssessmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/assessment")
    @Does(Action.ASSESSMENT_READ)
    public Assessment readAssessment(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.assessment(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("cases/{id}/views")
    @Does(Action.VIEW_GIVE)
    public Response giveView(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewView given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.giveView(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @POST
    @Path("cases/{id}/analysis")
    @Does(Action.ASSESSMENT_WRITE)
    public Response writeAnalysis(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewAnalysis given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.write(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @POST
    @Path("cases/{id}/threshold-talks")
    @Does(Action.VIEW_GIVE)
    public Response talkThreshold(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewTalk given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.talk(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @GET
    @Path("thanks")
    @Does(Action.THANKS_LIST)
    public Elements<Thanks> thanks(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.thanks(SignedInPerson.caller(who), Given.parameter("area", area)));
    }
}
