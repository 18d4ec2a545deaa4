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
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaRegister;
import org.openmash.core.api.area.MemberSettings;
import org.openmash.core.api.area.MemberView;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Areas that share the hub. */
@Component(service = AreasResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AreasResource {

    private final AreaRegister register;

    @Activate
    public AreasResource(@Reference AreaRegister register) {
        this.register = register;
    }

    @GET
    @Path("areas")
    @Does(Action.AREA_LIST)
    public Elements<Area> areas(@Context SecurityContext who) {
        return new Elements<>(register.areas(SignedInPerson.caller(who)));
    }

    /** The document says which area it is; sending it again changes the area and makes nothing twice. */
    @POST
    @Path("areas")
    @Does(Action.AREA_ADD)
    public Response addArea(@Context SecurityContext who, String document) {
        Area area = register.add(SignedInPerson.caller(who), document);
        return Response.status(Response.Status.CREATED).entity(area).build();
    }

    @GET
    @Path("areas/{id}")
    @Does(Action.AREA_LIST)
    public Area area(@Context SecurityContext who, @PathParam("id") String id) {
        return register.area(SignedInPerson.caller(who), id);
    }

    @GET
    @Path("areas/{id}/agencies")
    @Does(Action.AREA_LIST)
    public Elements<MemberView> areaMembers(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(register.members(SignedInPerson.caller(who), id));
    }

    @GET
    @Path("areas/{id}/agencies/{agency}/configuration")
    @Does(Action.AREA_LIST)
    public MemberSettings memberSettings(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @PathParam("agency") String agency,
            @QueryParam("connector") String connector) {
        return register.settings(SignedInPerson.caller(who), id, new AgencyId(agency), connector);
    }

    /** Into the area's document, by which each node configures its connector; saying it again changes nothing. */
    @POST
    @Path("areas/{id}/agencies/{agency}/configuration")
    @Does(Action.AREA_ADD)
    public MemberView configureMember(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @PathParam("agency") String agency,
            Requests.NewConfiguration configuration) {
        return register.configure(
                SignedInPerson.caller(who),
                id,
                new AgencyId(agency),
                configuration.connector(),
                configuration.values());
    }

    @GET
    @Path("areas/{id}/export")
    @Does(Action.AREA_LIST)
    public Response exportArea(@Context SecurityContext who, @PathParam("id") String id) {
        return Response.ok(register.export(SignedInPerson.caller(who), id)).build();
    }

    @POST
    @Path("areas/{id}/retirement")
    @Does(Action.AREA_RETIRE)
    public Area retireArea(@Context SecurityContext who, @PathParam("id") String id) {
        return register.retire(SignedInPerson.caller(who), id);
    }
}
