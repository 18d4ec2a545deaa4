package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.agency.SiteRegister;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places of an agency: schools, practices, stations. */
@Component(service = SitesResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SitesResource {

    private final SiteRegister register;

    @Activate
    public SitesResource(@Reference SiteRegister register) {
        this.register = register;
    }

    @GET
    @Path("agencies/{id}/sites")
    @Does(Action.SITE_LIST)
    public Elements<AgencySite> sitesOfAgency(
            @Context SecurityContext who, @PathParam("id") String id, @QueryParam("area") String area) {
        return new Elements<>(
                register.sites(SignedInPerson.caller(who), new AgencyId(id), Given.parameter("area", area)));
    }

    @POST
    @Path("agencies/{id}/sites")
    @Consumes("text/csv")
    @Does(Action.SITE_LOAD)
    public SiteRegister.SiteImport importSites(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @QueryParam("area") String area,
            @DefaultValue("false") @QueryParam("dry-run") String dryRun,
            String csv) {
        return register.load(
                SignedInPerson.caller(who),
                new AgencyId(id),
                Given.parameter("area", area),
                csv,
                Given.yesOrNo("dry-run", dryRun));
    }
}
