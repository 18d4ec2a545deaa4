package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.agency.AgencyReports;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How agencies have answered; figures, never a case. */
@Component(service = ReportsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportsResource {

    private final AgencyReports reports;

    @Activate
    public ReportsResource(@Reference AgencyReports reports) {
        this.reports = reports;
    }

    @GET
    @Path("agencies/reports")
    @Does(Action.AGENCY_REPORT)
    public Elements<ReportCard> agencyReports(
            @Context SecurityContext who,
            @QueryParam("area") String area,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return new Elements<>(reports.reports(
                SignedInPerson.caller(who),
                Given.parameter("area", area),
                Given.day("from", from),
                Given.day("until", until)));
    }
}
