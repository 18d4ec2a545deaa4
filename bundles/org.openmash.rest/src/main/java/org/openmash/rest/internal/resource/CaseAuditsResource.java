package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.caseaudit.CaseAudit;
import org.openmash.core.api.caseaudit.CaseAuditDesk;
import org.openmash.core.api.caseaudit.CaseAuditLine;
import org.openmash.core.api.caseaudit.NewCaseAudit;
import org.openmash.core.api.caseaudit.NewFindings;
import org.openmash.core.api.caseaudit.NewGrading;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Audits of named cases by several agencies. */
@Component(service = CaseAuditsResource.class)
@MashResource
@Path("v1/case-audits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CaseAuditsResource {

    private final CaseAuditDesk desk;

    @Activate
    public CaseAuditsResource(@Reference CaseAuditDesk desk) {
        this.desk = desk;
    }

    @GET
    @Does(Action.CASE_AUDIT_READ)
    public Elements<CaseAuditLine> caseAudits(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(desk.audits(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Does(Action.CASE_AUDIT_OPEN)
    public Response openCaseAudit(
            @Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, NewCaseAudit given) {
        return made(desk.open(SignedInPerson.caller(who), given, Given.key(key)));
    }

    @GET
    @Path("{id}")
    @Does(Action.CASE_AUDIT_READ)
    public Response caseAudit(@Context SecurityContext who, @PathParam("id") String id) {
        CaseAudit audit = desk.audit(SignedInPerson.caller(who), new EntryId(id));
        return Versions.ok(audit, audit.version());
    }

    @POST
    @Path("{id}/gradings")
    @Does(Action.CASE_AUDIT_GRADE)
    public Response gradeCase(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewGrading given) {
        return made(desk.grade(SignedInPerson.caller(who), new EntryId(id), given, Given.key(key)));
    }

    @POST
    @Path("{id}/closure")
    @Does(Action.CASE_AUDIT_CLOSE)
    public Response closeCaseAudit(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            NewFindings given) {
        CaseAudit closed = desk.close(SignedInPerson.caller(who), new EntryId(id), given, Versions.required(ifMatch));
        return Versions.ok(closed, closed.version());
    }

    private static Response made(CaseAudit audit) {
        return Response.status(Response.Status.CREATED).entity(audit).build();
    }
}
