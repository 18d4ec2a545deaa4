package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencyDetail;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.TryOut;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agencies and each step of their life. */
@Component(service = AgenciesResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgenciesResource {

    private final AgencyRegister register;

    @Activate
    public AgenciesResource(@Reference AgencyRegister register) {
        this.register = register;
    }

    @GET
    @Path("agencies")
    @Does(Action.AGENCY_LIST)
    public Elements<AgencyView> agencies(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(register.agencies(caller(who), Given.parameter("area", area)));
    }

    @GET
    @Path("agencies/{id}")
    @Does(Action.AGENCY_READ)
    public AgencyDetail agency(
            @Context SecurityContext who, @PathParam("id") String id, @QueryParam("area") String area) {
        return register.agency(caller(who), new AgencyId(id), Given.parameter("area", area));
    }

    @POST
    @Path("agencies/{id}/agreement")
    @Does(Action.AGENCY_AGREE)
    public AgencyView agreeWithAgency(
            @Context SecurityContext who, @PathParam("id") String id, Requests.NewAgreement agreement) {
        return register.agree(caller(who), new AgencyId(id), agreement.area(), agreement.sharing());
    }

    @POST
    @Path("agencies/{id}/join")
    @Does(Action.AGENCY_JOIN)
    public AgencyView joinAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.join(caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/approval")
    @Does(Action.AGENCY_APPROVE)
    public AgencyView approveAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.approve(caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/suspension")
    @Does(Action.AGENCY_SUSPEND)
    public AgencyView suspendAgency(
            @Context SecurityContext who, @PathParam("id") String id, Requests.Suspension suspension) {
        return register.suspend(caller(who), new AgencyId(id), suspension.area(), suspension.reason());
    }

    @POST
    @Path("agencies/{id}/resumption")
    @Does(Action.AGENCY_RESUME)
    public AgencyView resumeAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.resume(caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/leave")
    @Does(Action.AGENCY_LEAVE)
    public AgencyView leaveAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.leave(caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/probe")
    @Does(Action.AGENCY_PROBE)
    public Status probeAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.probe(caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/try")
    @Does(Action.AGENCY_TRY)
    public TryOut tryAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.tryOut(caller(who), new AgencyId(id), in.area());
    }

    private static Caller caller(SecurityContext who) {
        return SignedInPerson.caller(who);
    }
}
