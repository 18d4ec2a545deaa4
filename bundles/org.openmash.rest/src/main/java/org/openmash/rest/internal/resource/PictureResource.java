package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
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

    @Activate
    public PictureResource(@Reference PictureRoom room) {
        this.room = room;
    }

    @GET
    @Path("cases/{id}/picture")
    @Does(Action.PICTURE_READ)
    public Picture picture(@Context SecurityContext who, @PathParam("id") String id) {
        return room.picture(SignedInPerson.caller(who), new CaseId(id));
    }
}
