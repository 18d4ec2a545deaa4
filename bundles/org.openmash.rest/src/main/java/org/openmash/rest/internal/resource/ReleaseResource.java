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
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.Proposal;
import org.openmash.core.api.release.ReleaseDesk;
import org.openmash.core.api.release.ReleaseLog;
import org.openmash.core.api.release.Team;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What leaves the sealed room. */
@Component(service = ReleaseResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReleaseResource {

    private final ReleaseDesk releases;

    @Activate
    public ReleaseResource(@Reference ReleaseDesk releases) {
        this.releases = releases;
    }

    @GET
    @Path("teams")
    @Does(Action.RELEASE_PROPOSE)
    public Elements<Team> teams(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(releases.teams(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @GET
    @Path("cases/{id}/proposals/{team}")
    @Does(Action.RELEASE_PROPOSE)
    public Proposal propose(@Context SecurityContext who, @PathParam("id") String id, @PathParam("team") String team) {
        return releases.propose(SignedInPerson.caller(who), new CaseId(id), team);
    }

    @POST
    @Path("cases/{id}/preview")
    @Does(Action.RELEASE_PROPOSE)
    public PackView preview(@Context SecurityContext who, @PathParam("id") String id, NewRelease release) {
        return releases.preview(SignedInPerson.caller(who), new CaseId(id), release);
    }

    @POST
    @Path("cases/{id}/packs")
    @Does(Action.RELEASE_MAKE)
    public Response release(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewRelease release) {
        PackView pack = releases.release(SignedInPerson.caller(who), new CaseId(id), release, Given.key(key));
        return Response.status(Response.Status.CREATED).entity(pack).build();
    }

    @GET
    @Path("cases/{id}/packs")
    @Does(Action.RELEASE_LOG_READ)
    public Elements<ReleaseLog> releaseLog(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(releases.log(SignedInPerson.caller(who), new CaseId(id)));
    }

    @GET
    @Path("cases/{id}/feedback")
    @Does(Action.DECISION_READ)
    public Requests.Feedback readFeedback(@Context SecurityContext who, @PathParam("id") String id) {
        return new Requests.Feedback(releases.feedback(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/feedback")
    @Does(Action.RELEASE_FEEDBACK)
    public Response giveFeedback(
            @Context SecurityContext who, @PathParam("id") String id, Requests.NewFeedback feedback) {
        releases.feedback(SignedInPerson.caller(who), new CaseId(id), feedback.words());
        return Response.status(Response.Status.CREATED)
                .entity(new Requests.Feedback(Optional.of(feedback.words())))
                .build();
    }
}
