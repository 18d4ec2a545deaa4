package org.openmash.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.review.BandAgreement;
import org.openmash.core.api.review.IdentityReview;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.review.ReviewPair;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reviewing whose records are whose. */
@Component(service = ReviewResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public final class ReviewResource {

    private final IdentityReview review;

    @Activate
    public ReviewResource(@Reference IdentityReview review) {
        this.review = review;
    }

    @GET
    @Path("identity/queue")
    @Does(Action.IDENTITY_REVIEW)
    public Elements<ReviewPair> identityQueue(@Context SecurityContext who) {
        return new Elements<>(review.queue(SignedInPerson.caller(who)));
    }

    @GET
    @Path("identity/agreement")
    @Does(Action.IDENTITY_REPORT)
    public Elements<BandAgreement> identityAgreement(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(review.agreement(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @GET
    @Path("candidates/{id}/pair")
    @Does(Action.IDENTITY_REVIEW)
    public ReviewPair reviewPair(@Context SecurityContext who, @PathParam("id") String id) {
        return review.pair(SignedInPerson.caller(who), new CandidateId(id));
    }

    @GET
    @Path("cases/{id}/known-before")
    @Does(Action.IDENTITY_REVIEW)
    public Elements<KnownPerson> knownBefore(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(review.knownBefore(SignedInPerson.caller(who), new CaseId(id)));
    }
}
