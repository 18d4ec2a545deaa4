package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.retention.Retention;
import org.openmash.core.api.retention.RetentionDesk;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Furthest point and legal hold of a case. */
@Component(service = RetentionResource.class)
@MashResource
@Path("v1/cases/{id}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RetentionResource {

    private final RetentionDesk desk;

    @Activate
    public RetentionResource(@Reference RetentionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Does(Action.RETENTION_READ)
    public Retention retention(@Context SecurityContext who, @PathParam("id") String id) {
        return desk.retention(SignedInPerson.caller(who), new CaseId(id));
    }

    @POST
    @Path("hold")
    @Does(Action.RETENTION_HOLD)
    public Retention holdCase(@Context SecurityContext who, @PathParam("id") String id, Requests.HoldReason given) {
        return desk.hold(SignedInPerson.caller(who), new CaseId(id), given.reason());
    }

    @POST
    @Path("hold/lifting")
    @Does(Action.RETENTION_HOLD)
    public Retention liftHold(@Context SecurityContext who, @PathParam("id") String id, Requests.HoldReason given) {
        return desk.lift(SignedInPerson.caller(who), new CaseId(id), given.reason());
    }
}
