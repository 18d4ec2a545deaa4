package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.person.Birth;
import org.openmash.core.api.person.BirthDesk;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.person.PersonDesk;
import org.openmash.core.api.person.PersonView;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One person across the cases of the hub: joined by people and taken apart again. */
@Component(service = PeopleResource.class)
@MashResource
@Path("v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final PersonDesk people;
    private final BirthDesk births;

    @Activate
    public PeopleResource(@Reference PersonDesk people, @Reference BirthDesk births) {
        this.people = people;
        this.births = births;
    }

    @GET
    @Path("{id}")
    @Does(Action.IDENTITY_REVIEW)
    public PersonView person(@Context SecurityContext who, @PathParam("id") String id) {
        return people.person(SignedInPerson.caller(who), new SubjectId(id));
    }

    @POST
    @Path("{id}/birth")
    @Does(Action.PERSON_RECORD_BIRTH)
    public PersonView recordBirth(@Context SecurityContext who, @PathParam("id") String id, Birth birth) {
        return births.born(SignedInPerson.caller(who), new SubjectId(id), birth);
    }

    @PUT
    @Path("{id}/pairs/{other}")
    @Does(Action.RESEARCH_DECIDE_IDENTITY)
    public PersonView decidePair(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @PathParam("other") String other,
            @HeaderParam("If-Match") String ifMatch,
            PairDecision decision) {
        return people.decide(
                SignedInPerson.caller(who),
                new SubjectId(id),
                new SubjectId(other),
                decision,
                Versions.required(ifMatch));
    }
}
