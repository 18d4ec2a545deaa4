package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.OpenTo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the hub says about itself: whether it is up, its closed lists, its API. */
@Component(service = HubResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HubResource {

    private static final byte[] CODES = Packed.file("codes.json");
    private static final byte[] OPEN_API = Packed.file("openapi.json");

    private final Clock clock;

    @Activate
    public HubResource(@Reference Clock clock) {
        this.clock = clock;
    }

    /** Up, and what time the hub has. */
    public record Up(String state, Instant time) {}

    @GET
    @Path("status")
    @OpenTo(OpenTo.Who.EVERYBODY)
    public Up status() {
        return new Up("up", clock.instant());
    }

    @GET
    @Path("codes")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    public Response codes() {
        return Response.ok(CODES).build();
    }

    @GET
    @Path("openapi.json")
    @OpenTo(OpenTo.Who.EVERYBODY)
    public Response openApi() {
        return Response.ok(OPEN_API).build();
    }
}
