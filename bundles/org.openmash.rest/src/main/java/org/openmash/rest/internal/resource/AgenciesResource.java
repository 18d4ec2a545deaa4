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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agencies that join and leave, and the connectors that speak for them. */
@Component(service = AgenciesResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgenciesResource {

    private final AgencyRegister register;
    private final ConnectorRegister connectors;

    @Activate
    public AgenciesResource(@Reference AgencyRegister register, @Reference ConnectorRegister connectors) {
        this.register = register;
        this.connectors = connectors;
    }

    @GET
    @Path("agencies")
    @Does(Action.AGENCY_LIST)
    public Elements<AgencyView> agencies(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(register.agencies(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("agencies/{id}/join")
    @Does(Action.AGENCY_JOIN)
    public AgencyView joinAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.join(SignedInPerson.caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/leave")
    @Does(Action.AGENCY_LEAVE)
    public AgencyView leaveAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.leave(SignedInPerson.caller(who), new AgencyId(id), in.area());
    }

    @POST
    @Path("agencies/{id}/probe")
    @Does(Action.AGENCY_PROBE)
    public Status probeAgency(@Context SecurityContext who, @PathParam("id") String id, Requests.InArea in) {
        return register.probe(SignedInPerson.caller(who), new AgencyId(id), in.area());
    }

    @GET
    @Path("connectors")
    @Does(Action.CONNECTOR_LIST)
    public Elements<ConnectorView> connectors(@Context SecurityContext who) {
        return new Elements<>(connectors.connectors(SignedInPerson.caller(who)));
    }

    /** By name from the catalogue only: nobody hands the hub a path or a file over HTTP. */
    @POST
    @Path("connectors")
    @Does(Action.CONNECTOR_INSTALL)
    public Response installConnector(@Context SecurityContext who, Requests.NewConnector connector) {
        ConnectorView installed = connectors.install(SignedInPerson.caller(who), Given.name(connector.name()));
        return Response.status(Response.Status.CREATED).entity(installed).build();
    }
}
