package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.ImportRoom;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Past contacts of another system. */
@Component(service = ImportsResource.class)
@MashResource
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ImportsResource {

    private final ImportRoom imports;

    @Activate
    public ImportsResource(@Reference ImportRoom imports) {
        this.imports = imports;
    }

    @GET
    @Does(Action.IMPORT_LIST)
    public Elements<ContactImport> imports(@Context SecurityContext who, @QueryParam("area") String area) {
        return new Elements<>(imports.imports(SignedInPerson.caller(who), Given.parameter("area", area)));
    }

    @POST
    @Consumes("text/csv")
    @Does(Action.IMPORT_TAKE)
    public ImportReport importContacts(
            @Context SecurityContext who,
            @QueryParam("area") String area,
            @QueryParam("name") String name,
            @DefaultValue("false") @QueryParam("dry-run") String dryRun,
            String csv) {
        return imports.take(
                SignedInPerson.caller(who),
                Given.parameter("area", area),
                Given.parameter("name", name),
                csv,
                Given.yesOrNo("dry-run", dryRun));
    }

    @POST
    @Path("{id}/undoing")
    @Does(Action.IMPORT_UNDO)
    public ContactImport undoImport(@Context SecurityContext who, @PathParam("id") String id) {
        return imports.undo(SignedInPerson.caller(who), new ImportId(id));
    }
}
