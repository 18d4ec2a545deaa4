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
import org.openmash.core.api.strategy.Discussion;
import org.openmash.core.api.strategy.NewDiscussion;
import org.openmash.core.api.strategy.SideDoor;
import org.openmash.core.api.strategy.StrategyDesk;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Strategy discussions and side doors. */
@Component(service = StrategyResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StrategyResource {

    private final StrategyDesk desk;

    @Activate
    public StrategyResource(@Reference StrategyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/strategy-discussions")
    @Does(Action.STRATEGY_READ)
    public Elements<Discussion> discussions(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.discussions(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/strategy-discussions")
    @Does(Action.STRATEGY_RECORD)
    public Response recordDiscussion(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewDiscussion given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.record(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }

    @POST
    @Path("strategy-discussions/{id}/actions")
    @Does(Action.STRATEGY_RECORD)
    public Response completeAction(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.ActionDone given) {
        Discussion changed = desk.complete(
                SignedInPerson.caller(who), new EntryId(id), given.action(), given.words(), Versions.required(ifMatch));
        return Versions.ok(changed, changed.version());
    }

    @GET
    @Path("cases/{id}/side-doors")
    @Does(Action.STRATEGY_READ)
    public Elements<SideDoor> sideDoors(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.sideDoors(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/side-doors")
    @Does(Action.STRATEGY_RECORD)
    public Response useSideDoor(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            SideDoor given) {
        return Response.status(Response.Status.CREATED)
                .entity(desk.use(SignedInPerson.caller(who), new CaseId(id), given, Given.key(key)))
                .build();
    }
}
