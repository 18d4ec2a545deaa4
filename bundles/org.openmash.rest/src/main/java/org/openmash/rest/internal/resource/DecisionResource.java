package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.decision.DecisionDesk;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The threshold decision. */
@Component(service = DecisionResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionResource {

    private final DecisionDesk decisions;

    @Activate
    public DecisionResource(@Reference DecisionDesk decisions) {
        this.decisions = decisions;
    }

    @GET
    @Path("cases/{id}/levels")
    @Does(Action.CASE_READ)
    public Elements<Threshold> levels(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(decisions.levels(SignedInPerson.caller(who), new CaseId(id)));
    }

    /** Nothing (204) before the decision is made. */
    @GET
    @Path("cases/{id}/decision")
    @Does(Action.DECISION_READ)
    public DecisionView readDecision(@Context SecurityContext who, @PathParam("id") String id) {
        return decisions.decision(SignedInPerson.caller(who), new CaseId(id)).orElse(null);
    }

    @PUT
    @Path("cases/{id}/decision")
    @Does(Action.DECISION_MAKE)
    public DecisionView decide(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            NewDecision decision) {
        return decisions.decide(SignedInPerson.caller(who), new CaseId(id), decision, Versions.required(ifMatch));
    }
}
