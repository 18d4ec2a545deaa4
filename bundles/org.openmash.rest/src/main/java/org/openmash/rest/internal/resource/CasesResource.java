package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Page;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseDesk;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.FoundCases;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.NextStep;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Board and case page. */
@Component(service = CasesResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CasesResource {

    private final CaseDesk cases;

    @Activate
    public CasesResource(@Reference CaseDesk cases) {
        this.cases = cases;
    }

    @GET
    @Path("cases")
    @Does(Action.CASE_BOARD)
    public Page<CaseSummary> board(
            @Context SecurityContext who,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") String limit) {
        return cases.board(SignedInPerson.caller(who), Optional.ofNullable(cursor), Given.limit(limit));
    }

    @POST
    @Path("cases/search")
    @Does(Action.CASE_SEARCH)
    public FoundCases searchCases(@Context SecurityContext who, PersonSearch search) {
        return cases.search(SignedInPerson.caller(who), search);
    }

    @GET
    @Path("cases/{id}")
    @Does(Action.CASE_READ)
    public Response openCase(@Context SecurityContext who, @PathParam("id") String id) {
        CaseFile file = cases.open(SignedInPerson.caller(who), new CaseId(id));
        return Versions.ok(file, file.version());
    }

    @PUT
    @Path("cases/{id}/basis")
    @Does(Action.CASE_RECORD_BASIS)
    public Response recordBasis(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            LawfulBasis basis) {
        CaseFile file =
                cases.recordBasis(SignedInPerson.caller(who), new CaseId(id), basis, Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }

    @POST
    @Path("cases/{id}/basis/override")
    @Does(Action.CASE_OVERRIDE_REFUSAL)
    public Response overrideRefusal(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.NewOverride override) {
        CaseFile file = cases.overrideRefusal(
                SignedInPerson.caller(who), new CaseId(id), override.reason(), Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }

    @POST
    @Path("cases/{id}/ratings")
    @Does(Action.CASE_RATE)
    public Response rateCase(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.NewRating rating) {
        CaseFile file = cases.rate(
                SignedInPerson.caller(who),
                new CaseId(id),
                rating.rating(),
                rating.reason(),
                Versions.required(ifMatch));
        return Versions.created(file, file.version());
    }

    @GET
    @Path("cases/{id}/steps")
    @Does(Action.CASE_READ)
    public Elements<NextStep> steps(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(cases.steps(SignedInPerson.caller(who), new CaseId(id)));
    }

    @POST
    @Path("cases/{id}/reopening")
    @Does(Action.CASE_REOPEN)
    public Response reopenCase(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Reopening reopening) {
        CaseFile file = cases.reopen(
                SignedInPerson.caller(who), new CaseId(id), reopening.reason(), Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }

    @POST
    @Path("cases/{id}/closure")
    @Does(Action.CASE_CLOSE)
    public Response closeCase(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            Requests.Closure closure) {
        CaseFile file =
                cases.close(SignedInPerson.caller(who), new CaseId(id), closure.reason(), Versions.required(ifMatch));
        return Versions.ok(file, file.version());
    }
}
