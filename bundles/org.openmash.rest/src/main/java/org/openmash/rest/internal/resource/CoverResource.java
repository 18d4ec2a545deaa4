package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.openmash.core.api.cover.CoverDesk;
import org.openmash.core.api.cover.CoverLine;
import org.openmash.core.api.cover.NewCover;
import org.openmash.core.api.cover.Workload;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Duty, absence, deputies and workload. */
@Component(service = CoverResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CoverResource {

    private final CoverDesk desk;

    @Activate
    public CoverResource(@Reference CoverDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cover")
    @Does(Action.COVER_READ)
    public Elements<CoverLine> cover(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.cover(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("cover")
    @Does(Action.COVER_PLAN)
    public Response putCover(@Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, NewCover given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.put(SignedInPerson.caller(who), given, Given.key(key)))
                .build();
    }

    @DELETE
    @Path("cover/{id}")
    @Does(Action.COVER_PLAN)
    public void endCover(
            @Context SecurityContext who, @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        desk.end(SignedInPerson.caller(who), new EntryId(id), Versions.required(ifMatch));
    }

    @GET
    @Path("workload")
    @Does(Action.WORKLOAD_READ)
    public Elements<Workload> workload(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.workload(SignedInPerson.caller(who), Given.parameter("area", area)));
    }
}
