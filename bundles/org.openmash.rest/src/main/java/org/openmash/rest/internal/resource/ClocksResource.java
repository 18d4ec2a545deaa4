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
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.clock.ClockDesk;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.api.clock.HandOver;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clocks of cases, due work and hand-overs. */
@Component(service = ClocksResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ClocksResource {

    private final ClockDesk clocks;

    @Activate
    public ClocksResource(@Reference ClockDesk clocks) {
        this.clocks = clocks;
    }

    @GET
    @Path("clocks/due")
    @Does(Action.CLOCK_LIST)
    public Elements<ClockView> dueClocks(@Context SecurityContext who, @QueryParam("mine") String mine) {
        return new Elements<>(clocks.due(SignedInPerson.caller(who), "true".equals(mine)));
    }

    @GET
    @Path("cases/{id}/clocks")
    @Does(Action.CASE_READ)
    public Elements<ClockView> caseClocks(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(clocks.ofCase(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/clocks/pause")
    @Does(Action.CLOCK_PAUSE)
    public Response pauseClocks(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Pause pause) {
        CaseFile file = clocks.pause(
                SignedInPerson.caller(who), new CaseId(id), pause.reason(), pause.note(), Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }

    @POST
    @Path("cases/{id}/clocks/resumption")
    @Does(Action.CLOCK_PAUSE)
    public Response resumeClocks(
            @Context SecurityContext who, @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        CaseFile file = clocks.resume(SignedInPerson.caller(who), new CaseId(id), Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }

    @GET
    @Path("hand-overs")
    @Does(Action.CLOCK_LIST)
    public Elements<HandOver> handOvers(@Context SecurityContext who) {
        return new Elements<>(clocks.handOvers(SignedInPerson.caller(who)));
    }

    @POST
    @Path("hand-overs")
    @Does(Action.CLOCK_HAND_OVER)
    public HandOver handOver(@Context SecurityContext who, Requests.InArea where) {
        return clocks.handOver(SignedInPerson.caller(who), where.area());
    }

    @POST
    @Path("hand-overs/{id}/acceptance")
    @Does(Action.CLOCK_TAKE_OVER)
    public HandOver acceptHandOver(@Context SecurityContext who, @PathParam("id") String id) {
        return clocks.accept(SignedInPerson.caller(who), id);
    }
}
