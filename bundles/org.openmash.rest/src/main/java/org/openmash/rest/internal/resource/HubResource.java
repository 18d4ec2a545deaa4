package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.OpenTo;
import org.openmash.rest.internal.ready.HubStart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the hub says about itself: whether it is ready, its closed lists, its API. */
@Component(service = HubResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HubResource {

    private static final byte[] CODES = Packed.file("codes.json");
    private static final byte[] OPEN_API = Packed.file("openapi.json");

    private static final long MOMENT = 1;

    private final Clock clock;
    private final BooleanSupplier ready;

    @Activate
    public HubResource(@Reference Clock clock, @Reference HubStart start) {
        this(clock, start::ready);
    }

    public HubResource(Clock clock, BooleanSupplier ready) {
        this.clock = clock;
        this.ready = ready;
    }

    /** Up, and what time the hub has. */
    public record Up(String state, Instant time) {}

    @GET
    @Path("status")
    @OpenTo(OpenTo.Who.EVERYBODY)
    public Up status() {
        if (!ready.getAsBoolean()) {
            throw new ServiceUnavailableException(MOMENT);
        }
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
