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
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.learning.LearningDesk;
import org.openmash.core.api.learning.Lesson;
import org.openmash.core.api.learning.LessonCount;
import org.openmash.core.api.learning.NewLesson;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers of practice gaps and of barriers to sharing. */
@Component(service = LearningResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LearningResource {

    private final LearningDesk desk;

    @Activate
    public LearningResource(@Reference LearningDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("lessons")
    @Does(Action.LEARNING_LIST)
    public Elements<Lesson> lessons(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.lessons(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("lessons")
    @Does(Action.LEARNING_RAISE)
    public Response raiseLesson(
            @Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, NewLesson given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.raise(SignedInPerson.caller(who), given, Given.key(key)))
                .build();
    }

    @GET
    @Path("lessons/figures")
    @Does(Action.LEARNING_FIGURES)
    public Elements<LessonCount> lessonFigures(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.figures(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("lessons/{id}/answer")
    @Does(Action.LEARNING_ANSWER)
    public Response answerLesson(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Said given) {
        Lesson changed =
                desk.answer(SignedInPerson.caller(who), new EntryId(id), given.words(), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @POST
    @Path("lessons/{id}/learning")
    @Does(Action.LEARNING_CLOSE)
    public Response learnLesson(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Said given) {
        Lesson changed =
                desk.learn(SignedInPerson.caller(who), new EntryId(id), given.words(), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }
}
