package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.arrival.ArrivalCount;
import org.openmash.core.api.arrival.ArrivalDesk;
import org.openmash.core.api.arrival.Arrivals;
import org.openmash.core.api.arrival.FoundFact;
import org.openmash.core.api.arrival.MissingFact;
import org.openmash.core.api.arrival.TwinWord;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows from messages as they came. */
@Component(service = ArrivalsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ArrivalsResource {

    private final ArrivalDesk desk;

    @Activate
    public ArrivalsResource(@Reference ArrivalDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("cases/{id}/arrivals")
    @Does(Action.ARRIVAL_READ)
    public Arrivals arrivals(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.arrivals(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("cases/{id}/twins")
    @Does(Action.ARRIVAL_WRITE)
    public Arrivals sayTwins(@Context SecurityContext who, @PathParam("id") String id, TwinWord given) {
        return desk.sayTwins(SignedInPerson.caller(who), new CaseId(id), given);
    }

    @GET
    @Path("missing-facts")
    @Does(Action.MISSING_FACT_LIST)
    public Elements<MissingFact> missingFacts(@Context SecurityContext who) {
        return new Elements<>(desk.missing(SignedInPerson.caller(who)));
    }

    @PUT
    @Path("missing-facts/{id}")
    @Does(Action.ARRIVAL_WRITE)
    public Response fillFact(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            FoundFact given) {
        MissingFact filled = desk.fill(SignedInPerson.caller(who), new EntryId(id), given, Versions.required(ifMatch));
        return Versions.ok(filled, filled.version());
    }

    @GET
    @Path("arrivals/figures")
    @Does(Action.ARRIVAL_COUNT)
    public Elements<ArrivalCount> arrivalFigures(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.figures(SignedInPerson.caller(who), area));
    }
}
