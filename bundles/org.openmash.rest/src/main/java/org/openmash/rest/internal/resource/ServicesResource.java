package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.SiteRegister;
import org.openmash.core.api.allocation.ServiceDirectory;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The directory of services. */
@Component(service = ServicesResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ServicesResource {

    private final ServiceDirectory directory;

    @Activate
    public ServicesResource(@Reference ServiceDirectory directory) {
        this.directory = directory;
    }

    @GET
    @Path("services")
    @Does(Action.SERVICE_LIST)
    public Elements<ServiceLine> services(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(directory.services(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("services")
    @Consumes("text/csv")
    @Does(Action.SERVICE_LOAD)
    public SiteRegister.SiteImport importServices(
            @Context SecurityContext who,
            @QueryParam("area") String area,
            @DefaultValue("false") @QueryParam("dry-run") String dryRun,
            String csv) {
        return directory.load(
                SignedInPerson.caller(who), Given.parameter("area", area), csv, Given.yesOrNo("dry-run", dryRun));
    }
}
