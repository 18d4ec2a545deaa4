package org.openmash.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.openmash.core.api.access.Action;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.stream.EventStreams;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Following what happens. */
@Component(service = EventsResource.class)
@MashResource
@Path("v1/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
public final class EventsResource {

    private final EventStreams streams;

    @Activate
    public EventsResource(@Reference EventStreams streams) {
        this.streams = streams;
    }

    @GET
    @Does(Action.EVENT_FOLLOW)
    public void events(@Context SecurityContext who, @Context SseEventSink sink, @Context Sse sse) {
        streams.follow(SignedInPerson.of(who), sink, sse);
    }
}
