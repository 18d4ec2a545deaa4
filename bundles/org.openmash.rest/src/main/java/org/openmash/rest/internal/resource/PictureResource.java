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
import org.openmash.core.api.picture.NewPictureNote;
import org.openmash.core.api.picture.Overview;
import org.openmash.core.api.picture.OverviewDesk;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.picture.PictureRoom;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sealed picture. */
@Component(service = PictureResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PictureResource {

    private final PictureRoom room;
    private final OverviewDesk overviews;

    @Activate
    public PictureResource(@Reference PictureRoom room, @Reference OverviewDesk overviews) {
        this.room = room;
        this.overviews = overviews;
    }

    @GET
    @Path("cases/{id}/picture")
    @Does(Action.PICTURE_READ)
    public Picture picture(@Context SecurityContext who, @PathParam("id") String id) {
        return room.picture(SignedInPerson.caller(who), new CaseId(id));
    }

    @GET
    @Path("cases/{id}/picture/overview")
    @Does(Action.PICTURE_READ)
    public Overview overview(@Context SecurityContext who, @PathParam("id") String id) {
        return overviews.overview(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("cases/{id}/picture/notes")
    @Does(Action.ASSESSMENT_WRITE)
    public Response notePicture(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewPictureNote note) {
        return Response.status(Response.Status.CREATED)
                .entity(overviews.note(SignedInPerson.caller(who), new CaseId(id), note, Given.key(key)))
                .build();
    }
}
