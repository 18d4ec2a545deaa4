package org.openmash.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.SignedIn;
import org.openmash.rest.internal.door.Cookies;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.OpenTo;
import org.openmash.rest.internal.door.SecurityHeaders;
import org.openmash.rest.internal.door.Settings;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Requests;
import org.openmash.rest.internal.shape.SessionShape;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out, and the own account. */
@Component(service = SessionResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final Accounts accounts;
    private final Settings settings;

    @Activate
    public SessionResource(@Reference Accounts accounts, @Reference Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @POST
    @Path("session")
    @OpenTo(OpenTo.Who.EVERYBODY)
    public Response signIn(@Context ContainerRequestContext request, Requests.SignIn who) {
        String remote = request.getProperty(SecurityHeaders.REMOTE) instanceof String address ? address : "";
        SignedIn in = accounts.signIn(who.userName(), who.password().toCharArray(), remote);
        return Response.status(Response.Status.CREATED)
                .header("Set-Cookie", cookies(request).setting(in.token()))
                .entity(SessionShape.of(in.caller(), in.csrf(), Optional.of(in.expiresAt())))
                .build();
    }

    @GET
    @Path("session")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    public SessionShape whoAmI(@Context SecurityContext who) {
        SignedInPerson person = SignedInPerson.of(who);
        String csrf = accounts.csrf(person.token()).orElseThrow(() -> new NotSignedIn("the session has ended"));
        return SessionShape.of(person.caller(), csrf, Optional.empty());
    }

    @DELETE
    @Path("session")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    public Response signOut(@Context SecurityContext who, @Context ContainerRequestContext request) {
        accounts.signOut(SignedInPerson.of(who).token());
        return Response.noContent()
                .header("Set-Cookie", cookies(request).clearing())
                .build();
    }

    @PUT
    @Path("session/password")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    public void changePassword(@Context SecurityContext who, Requests.PasswordChange change) {
        accounts.changePassword(
                SignedInPerson.caller(who),
                change.before().toCharArray(),
                change.after().toCharArray());
    }

    @POST
    @Path("users")
    @Does(Action.ACCOUNT_MANAGE)
    public Response createUser(@Context SecurityContext who, NewUser user) {
        String password = accounts.create(SignedInPerson.caller(who), user);
        return Response.status(Response.Status.CREATED)
                .entity(new Requests.GeneratedPassword(password))
                .build();
    }

    private Cookies cookies(ContainerRequestContext request) {
        return Cookies.of(request, settings.alwaysSecureCookies());
    }
}
