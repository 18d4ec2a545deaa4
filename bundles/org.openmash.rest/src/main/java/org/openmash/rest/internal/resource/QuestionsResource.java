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
import org.openmash.core.api.question.NewAnswer;
import org.openmash.core.api.question.NewQuestion;
import org.openmash.core.api.question.Question;
import org.openmash.core.api.question.QuestionDesk;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions among members of the room. */
@Component(service = QuestionsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class QuestionsResource {

    private final QuestionDesk desk;

    @Activate
    public QuestionsResource(@Reference QuestionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/questions")
    @Does(Action.QUESTION_READ)
    public Elements<Question> questions(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.questions(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/questions")
    @Does(Action.QUESTION_ASK)
    public Response askQuestion(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewQuestion given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.ask(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @POST
    @Path("questions/{id}/answer")
    @Does(Action.QUESTION_ANSWER)
    public Response answerQuestion(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            NewAnswer given) {
        Question changed = desk.answer(SignedInPerson.caller(who), new EntryId(id), given, Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @POST
    @Path("questions/{id}/seen")
    @Does(Action.QUESTION_READ)
    public Question seeQuestion(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.see(SignedInPerson.caller(who), new EntryId(id));
    }
}
