package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.NewRestriction;
import org.openmash.core.api.restriction.RestrictedRecord;
import org.openmash.core.api.restriction.RestrictionDesk;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Restricted records, conflicts of interest and the caller's own household. */
@Component(service = RestrictionsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RestrictionsResource {

    private final RestrictionDesk desk;

    @Activate
    public RestrictionsResource(@Reference RestrictionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("restrictions")
    @Does(Action.RESTRICTION_READ)
    public Elements<RestrictedRecord> restrictions(@Context SecurityContext who) {
        return new Elements<>(desk.all(SignedInPerson.caller(who)));
    }

    @GET
    @Path("cases/{id}/restriction")
    @Does(Action.RESTRICTION_READ)
    public RestrictedRecord restriction(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.of(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("cases/{id}/restriction")
    @Does(Action.RESTRICTION_KEEP)
    public RestrictedRecord restrictRecord(
            @Context SecurityContext who, @PathParam("id") String id, NewRestriction wanted) {
        return desk.restrict(SignedInPerson.caller(who), new CaseId(id), wanted);
    }

    @POST
    @Path("cases/{id}/restriction/lifting")
    @Does(Action.RESTRICTION_KEEP)
    public RestrictedRecord liftRestriction(
            @Context SecurityContext who, @PathParam("id") String id, Requests.RestrictionReason given) {
        return desk.lift(SignedInPerson.caller(who), new CaseId(id), given.reason());
    }

    @POST
    @Path("cases/{id}/restriction/named")
    @Does(Action.RESTRICTION_KEEP)
    public RestrictedRecord nameUser(
            @Context SecurityContext who, @PathParam("id") String id, Requests.NamedUser given) {
        return desk.name(SignedInPerson.caller(who), new CaseId(id), given.userName(), given.reason(), given.until());
    }

    @POST
    @Path("cases/{id}/restriction/walls")
    @Does(Action.RESTRICTION_KEEP)
    public RestrictedRecord wallOffUser(
            @Context SecurityContext who, @PathParam("id") String id, Requests.WalledUser given) {
        return desk.wallOff(SignedInPerson.caller(who), new CaseId(id), given.userName(), given.reason());
    }

    @POST
    @Path("cases/{id}/restriction/endings")
    @Does(Action.RESTRICTION_KEEP)
    public RestrictedRecord endLine(
            @Context SecurityContext who, @PathParam("id") String id, Requests.LineEnding given) {
        return desk.end(SignedInPerson.caller(who), new CaseId(id), new EntryId(given.line()), given.reason());
    }

    @POST
    @Path("cases/{id}/conflict")
    @Does(Action.CONFLICT_DECLARE)
    public void declareConflict(
            @Context SecurityContext who, @PathParam("id") String id, Requests.RestrictionReason given) {
        desk.declare(SignedInPerson.caller(who), new CaseId(id), given.reason());
    }

    @GET
    @Path("household")
    @Does(Action.HOUSEHOLD_DECLARE)
    public Household household(@Context SecurityContext who) {
        return desk.household(SignedInPerson.caller(who));
    }

    @PUT
    @Path("household")
    @Does(Action.HOUSEHOLD_DECLARE)
    public Household declareHousehold(@Context SecurityContext who, Household given) {
        return desk.declareHousehold(SignedInPerson.caller(who), given);
    }
}
