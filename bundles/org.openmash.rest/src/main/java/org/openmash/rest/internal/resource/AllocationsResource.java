package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.allocation.AllocationDesk;
import org.openmash.core.api.allocation.AllocationView;
import org.openmash.core.api.allocation.EpisodeLine;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a decided case goes, and what comes of it. */
@Component(service = AllocationsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AllocationsResource {

    private final AllocationDesk desk;

    @Activate
    public AllocationsResource(@Reference AllocationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/allocations")
    @Does(Action.ALLOCATION_READ)
    public Elements<AllocationView> allocationsOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.ofCase(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/allocations")
    @Does(Action.ALLOCATION_MAKE)
    public Response allocate(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewAllocation allocation) {
        AllocationView made = desk.allocate(SignedInPerson.caller(who), new CaseId(id), allocation, Given.key(key));
        return Versions.created(made, made.version());
    }

    @GET
    @Path("cases/{id}/suggested-services")
    @Does(Action.ALLOCATION_READ)
    public Elements<ServiceLine> suggestedServices(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.suggested(SignedInPerson.caller(who), new CaseId(id)));
    }

    @GET
    @Path("cases/{id}/episodes")
    @Does(Action.ALLOCATION_READ)
    public Elements<EpisodeLine> episodesOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.episodes(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/episodes")
    @Does(Action.EPISODE_LINK)
    public Elements<EpisodeLine> followEpisode(
            @Context SecurityContext who, @PathParam("id") String id, Requests.NewEpisode link) {
        return new Elements<>(desk.follow(SignedInPerson.caller(who), new CaseId(id), link.earlier(), link.kind()));
    }

    @GET
    @Path("allocations")
    @Does(Action.ALLOCATION_LIST_OWN)
    public Elements<AllocationView> ownAllocations(@Context SecurityContext who) {
        return new Elements<>(desk.ofOwnTeams(SignedInPerson.caller(who)));
    }

    @POST
    @Path("allocations/{id}/reports")
    @Does(Action.ALLOCATION_REPORT)
    public Response reportAllocation(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.AllocationReport said) {
        return changed(desk.report(
                SignedInPerson.caller(who),
                new AllocationId(id),
                said.step(),
                said.words(),
                Versions.required(ifMatch)));
    }

    @POST
    @Path("allocations/{id}/answer")
    @Does(Action.ALLOCATION_REPORT)
    public Response answerFollowUp(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.FollowUpAnswer answer) {
        return changed(desk.answer(
                SignedInPerson.caller(who), new AllocationId(id), answer.words(), Versions.required(ifMatch)));
    }

    @PUT
    @Path("allocations/{id}/usefulness")
    @Does(Action.ALLOCATION_REPORT)
    public Response ratePack(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.NewPackRating rating) {
        return changed(desk.rate(
                SignedInPerson.caller(who),
                new AllocationId(id),
                rating.useful(),
                rating.comment(),
                Versions.required(ifMatch)));
    }

    private static Response changed(AllocationView after) {
        return Versions.ok(after, after.version());
    }
}
