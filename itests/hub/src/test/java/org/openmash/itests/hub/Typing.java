package org.openmash.itests.hub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.Arrays;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;

/** Types at the hub's console from within, as somebody with the roles given. */
final class Typing {

    private final SessionFactory shell;

    Typing(SessionFactory shell) {
        this.shell = shell;
    }

    /** What the console printed, or the class of the refusal. */
    String as(String role, String command) throws Exception {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("tester"));
        Arrays.stream(role.split(","))
                .filter(r -> !r.isEmpty())
                .map(RolePrincipal::new)
                .forEach(subject.getPrincipals()::add);
        PrivilegedExceptionAction<String> typing = () -> type(command);
        return Subject.doAs(subject, typing);
    }

    private String type(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Session session = shell.create(nothing, out, out);
        try {
            session.execute(command);
        } catch (Exception refused) {
            out.print(refused.getClass().getSimpleName());
        } finally {
            session.close();
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
