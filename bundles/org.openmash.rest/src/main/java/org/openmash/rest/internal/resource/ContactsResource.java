package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.contact.ContactDesk;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.OwnContact;
import org.openmash.core.api.contact.Registered;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.ContactShape;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What comes in. */
@Component(service = ContactsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContactsResource {

    private final ContactDesk contacts;

    @Activate
    public ContactsResource(@Reference ContactDesk contacts) {
        this.contacts = contacts;
    }

    @POST
    @Path("contacts")
    @Does(Action.CONTACT_REGISTER)
    public Response registerContact(
            @Context SecurityContext who, @HeaderParam("Idempotency-Key") String key, NewContact contact) {
        Registered registered = contacts.register(SignedInPerson.caller(who), contact, Given.key(key));
        return Response.status(registered.replayed() ? Response.Status.OK : Response.Status.CREATED)
                .entity(registered)
                .build();
    }

    @GET
    @Path("contacts")
    @Does(Action.CONTACT_LIST_OWN)
    public Elements<OwnContact> ownContacts(@Context SecurityContext who) {
        return new Elements<>(contacts.own(SignedInPerson.caller(who)));
    }

    @GET
    @Path("contacts/{id}")
    @Does(Action.CONTACT_READ)
    public ContactShape readContact(@Context SecurityContext who, @PathParam("id") String id) {
        return ContactShape.of(contacts.contact(SignedInPerson.caller(who), new ContactId(id)));
    }

    @GET
    @Path("cases/{id}/contacts")
    @Does(Action.CONTACT_READ)
    public Elements<ContactShape> contactsOfCase(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(contacts.ofCase(SignedInPerson.caller(who), new CaseId(id)).stream()
                .map(ContactShape::of)
                .toList());
    }
}
