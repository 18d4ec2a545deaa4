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
import org.openmash.core.api.PackId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ReleaseDesk;
import org.openmash.core.api.release.ReleaseLog;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.openmash.rest.internal.shape.Requests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The recipient's inbox: what was released to the own teams and nothing else; and a pack's way there once more. */
@Component(service = PacksResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PacksResource {

    private final ReleaseDesk releases;

    @Activate
    public PacksResource(@Reference ReleaseDesk releases) {
        this.releases = releases;
    }

    @GET
    @Path("inbox")
    @Does(Action.PACK_LIST)
    public Elements<PackView> inbox(@Context SecurityContext who) {
        return new Elements<>(releases.inbox(SignedInPerson.caller(who)));
    }

    @GET
    @Path("packs/{id}")
    @Does(Action.PACK_READ)
    public PackView readPack(@Context SecurityContext who, @PathParam("id") String id) {
        return releases.read(SignedInPerson.caller(who), new PackId(id));
    }

    @POST
    @Path("packs/{id}/delivery")
    @Does(Action.RELEASE_MAKE)
    public ReleaseLog deliverAgain(@Context SecurityContext who, @PathParam("id") String id) {
        return releases.deliverAgain(SignedInPerson.caller(who), new PackId(id));
    }

    @POST
    @Path("packs/{id}/acknowledgement")
    @Does(Action.PACK_ACKNOWLEDGE)
    public PackView acknowledgePack(
            @Context SecurityContext who, @PathParam("id") String id, Requests.Acknowledgement words) {
        return releases.acknowledge(SignedInPerson.caller(who), new PackId(id), words.accepted(), words.comment());
    }
}
