package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.evidence.EvidenceDesk;
import org.openmash.core.api.evidence.EvidencePack;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The evidence pack of a case. */
@Component(service = EvidenceResource.class)
@MashResource
@Path("v1/cases/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EvidenceResource {

    private final EvidenceDesk desk;

    @Activate
    public EvidenceResource(@Reference EvidenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @Does(Action.EVIDENCE_MAKE)
    public EvidencePack makeEvidence(
            @Context SecurityContext who, @PathParam("id") String id, Requests.EvidenceWish given) {
        return desk.make(SignedInPerson.caller(who), new CaseId(id), given.reason(), given.at());
    }
}
