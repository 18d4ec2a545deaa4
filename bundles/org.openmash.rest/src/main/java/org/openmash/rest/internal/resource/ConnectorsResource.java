package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.access.Action;
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

/** The connectors that speak for agencies. */
@Component(service = ConnectorsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConnectorsResource {

    private final ConnectorRegister register;

    @Activate
    public ConnectorsResource(@Reference ConnectorRegister register) {
        this.register = register;
    }

    @GET
    @Path("connectors")
    @Does(Action.CONNECTOR_LIST)
    public Elements<ConnectorView> connectors(@Context SecurityContext who) {
        return new Elements<>(register.connectors(SignedInPerson.caller(who)));
    }

    /** By name from the catalogue only: nobody hands the hub a path or a file over HTTP. */
    @POST
    @Path("connectors")
    @Does(Action.CONNECTOR_INSTALL)
    public Response installConnector(@Context SecurityContext who, Requests.NewConnector connector) {
        ConnectorView installed = register.install(SignedInPerson.caller(who), Given.name(connector.name()));
        return Response.status(Response.Status.CREATED).entity(installed).build();
    }

    @POST
    @Path("connectors/{name}/approval")
    @Does(Action.CONNECTOR_APPROVE)
    public ConnectorView approveConnector(
            @Context SecurityContext who, @PathParam("name") String name, Requests.Checksum checksum) {
        return register.approve(SignedInPerson.caller(who), Given.name(name), checksum.sha256());
    }

    /** To the newest version in the catalogue: nobody hands the hub a path or a file over HTTP. */
    @POST
    @Path("connectors/{name}/upgrade")
    @Does(Action.CONNECTOR_UPGRADE)
    public ConnectorView upgradeConnector(@Context SecurityContext who, @PathParam("name") String name) {
        return register.upgrade(SignedInPerson.caller(who), Given.name(name));
    }

    @POST
    @Path("connectors/{name}/back")
    @Does(Action.CONNECTOR_UPGRADE)
    public ConnectorView backToFormerConnector(@Context SecurityContext who, @PathParam("name") String name) {
        return register.back(SignedInPerson.caller(who), Given.name(name));
    }

    @POST
    @Path("connectors/{name}/removal")
    @Does(Action.CONNECTOR_REMOVE)
    public ConnectorView removeConnector(@Context SecurityContext who, @PathParam("name") String name) {
        return register.remove(SignedInPerson.caller(who), Given.name(name));
    }
}
