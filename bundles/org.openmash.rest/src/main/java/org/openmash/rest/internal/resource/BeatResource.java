package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.allocation.BeatFeed;
import org.openmash.core.api.allocation.BeatLine;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the officers of a beat are told. */
@Component(service = BeatResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BeatResource {

    private final BeatFeed feed;

    @Activate
    public BeatResource(@Reference BeatFeed feed) {
        this.feed = feed;
    }

    @POST
    @Path("cases/{id}/beat-comment")
    @Does(Action.BEAT_COMMENT)
    public BeatLine tellBeat(@Context SecurityContext who, @PathParam("id") String id, Requests.BeatWords said) {
        return feed.write(SignedInPerson.caller(who), new CaseId(id), said.words());
    }

    @GET
    @Path("beat-comments")
    @Does(Action.BEAT_FEED)
    public Elements<BeatLine> beatComments(@Context SecurityContext who) {
        return new Elements<>(feed.ofOwnBeats(SignedInPerson.caller(who)));
    }
}
