package org.openmash.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.journal.AsOf;
import org.openmash.core.api.journal.HindsightDesk;
import org.openmash.core.api.journal.JournalDesk;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened to a case, step by step. */
@Component(service = JournalResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public final class JournalResource {

    private final JournalDesk journal;
    private final HindsightDesk hindsight;

    @Activate
    public JournalResource(@Reference JournalDesk journal, @Reference HindsightDesk hindsight) {
        this.journal = journal;
        this.hindsight = hindsight;
    }

    @GET
    @Path("cases/{id}/journal")
    @Does(Action.DECISION_READ)
    public Elements<JournalLine> journal(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(journal.journal(SignedInPerson.caller(who), new CaseId(id)));
    }

    @GET
    @Path("cases/{id}/as-of")
    @Does(Action.DECISION_READ)
    public AsOf asOf(@Context SecurityContext who, @PathParam("id") String id, @QueryParam("at") String at) {
        return hindsight.asOf(
                SignedInPerson.caller(who),
                new CaseId(id),
                Optional.ofNullable(at).map(text -> Given.instant("at", text)));
    }
}
