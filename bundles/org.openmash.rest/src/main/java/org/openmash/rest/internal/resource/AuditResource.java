package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openmash.core.api.Page;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.audit.AuditLedger;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The record that nobody can quietly change. */
@Component(service = AuditResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private final AuditLedger ledger;

    @Activate
    public AuditResource(@Reference AuditLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("audit")
    @Does(Action.AUDIT_READ)
    public Page<AuditRow> auditRows(
            @Context SecurityContext who,
            @QueryParam("target") String target,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") String limit) {
        return ledger.read(
                SignedInPerson.caller(who),
                Optional.ofNullable(target),
                Optional.ofNullable(cursor),
                Given.limit(limit));
    }

    @GET
    @Path("audit/verification")
    @Does(Action.AUDIT_VERIFY)
    public AuditLedger.Verification verifyAudit(@Context SecurityContext who) {
        return ledger.verify(SignedInPerson.caller(who));
    }
}
