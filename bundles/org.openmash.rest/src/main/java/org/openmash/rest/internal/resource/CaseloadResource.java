package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.cover.CaseloadDesk;
import org.openmash.core.api.cover.HeldCase;
import org.openmash.core.api.cover.NewPassing;
import org.openmash.core.api.cover.PersonLoad;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who holds which case. */
@Component(service = CaseloadResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseloadResource {

    private final CaseloadDesk desk;

    @Activate
    public CaseloadResource(@Reference CaseloadDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("caseload")
    @Does(Action.CASELOAD_READ)
    public Elements<HeldCase> caseload(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.caseload(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Path("caseload/passings")
    @Does(Action.CASE_PASS)
    public Elements<HeldCase> passCases(@Context SecurityContext who, NewPassing given) {
        return new Elements<>(desk.pass(SignedInPerson.caller(who), given));
    }

    @GET
    @Path("workload/people")
    @Does(Action.WORKLOAD_READ)
    public Elements<PersonLoad> personLoads(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.loads(SignedInPerson.caller(who), Given.parameter("area", area)));
    }
}
