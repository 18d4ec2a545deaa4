package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.attachment.Attachment;
import org.openmash.core.api.attachment.AttachmentDesk;
import org.openmash.core.api.attachment.OpenedAttachment;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests.NewAttachment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files of contacts: handed out as downloads only, so that no browser ever runs one within the hub's pages. */
@Component(service = AttachmentsResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AttachmentsResource {

    private final AttachmentDesk desk;

    @Activate
    public AttachmentsResource(@Reference AttachmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("contacts/{id}/attachments")
    @Does(Action.ATTACHMENT_READ)
    public Elements<Attachment> attachments(@Context SecurityContext who, @PathParam("id") String id) {
        return new Elements<>(desk.attachments(SignedInPerson.caller(who), new ContactId(id)));
    }

    @POST
    @Path("contacts/{id}/attachments")
    @Does(Action.ATTACHMENT_ADD)
    public Response attach(
            @Context SecurityContext who,
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String key,
            NewAttachment given) {
        Attachment kept = desk.attach(
                SignedInPerson.caller(who), new ContactId(id), given.name(), given.content(), Given.key(key));
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @GET
    @Path("attachments/{id}")
    @Produces(MediaType.WILDCARD)
    @Does(Action.ATTACHMENT_READ)
    public Response download(@Context SecurityContext who, @PathParam("id") String id) {
        OpenedAttachment opened = desk.open(SignedInPerson.caller(who), new EntryId(id));
        String name = URLEncoder.encode(opened.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(opened.content())
                .header(HttpHeaders.CONTENT_TYPE, opened.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
