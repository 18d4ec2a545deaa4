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
import org.openmash.core.api.RequestId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.ResearchDesk;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people answer and review for their own agency. */
@Component(service = DeskResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeskResource {

    private final ResearchDesk research;

    @Activate
    public DeskResource(@Reference ResearchDesk research) {
        this.research = research;
    }

    @GET
    @Path("desk")
    @Does(Action.DESK_LIST)
    public Elements<DeskTask> desk(@Context SecurityContext who) {
        return new Elements<>(research.desk(SignedInPerson.caller(who)));
    }

    @GET
    @Path("desk/{id}")
    @Does(Action.DESK_READ)
    public Response deskTask(@Context SecurityContext who, @PathParam("id") String id) {
        DeskTask task = research.deskTask(SignedInPerson.caller(who), new RequestId(id));
        return Versions.ok(task, task.version());
    }

    @POST
    @Path("desk/{id}/answer")
    @Does(Action.DESK_ANSWER)
    public Response answerAtDesk(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            DeskAnswer answer) {
        DeskTask task =
                research.answer(SignedInPerson.caller(who), new RequestId(id), answer, Versions.required(ifMatch));
        return Versions.ok(task, task.version());
    }

    @POST
    @Path("desk/{id}/review")
    @Does(Action.DESK_REVIEW)
    public Response reviewReturn(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            ReturnReview review) {
        DeskTask task =
                research.review(SignedInPerson.caller(who), new RequestId(id), review, Versions.required(ifMatch));
        return Versions.ok(task, task.version());
    }
}
