package org.openmash.shell.internal;

import java.io.IOException;
import java.util.function.Function;
import org.apache.karaf.shell.api.console.Session;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.SignedIn;

/** Lets a person do one thing at the console under the own name: asks the password, hidden, and signs out again. */
final class SecondPerson {

    static final String AS = "--as";

    private static final String CONSOLE = "console";

    private final Session session;
    private final Accounts accounts;

    SecondPerson(Session session, Accounts accounts) {
        this.session = session;
        this.accounts = accounts;
    }

    <T> T does(String userName, Function<Caller, T> work) {
        SignedIn person = accounts.signIn(userName, password(userName), CONSOLE);
        try {
            return work.apply(person.caller());
        } finally {
            accounts.signOut(person.token());
        }
    }

    private char[] password(String userName) {
        if (session.getTerminal() == null) {
            throw new InvalidRequest(
                    AS, "a password is asked at an open console only; open one, or approve on the page Agencies");
        }
        try {
            String typed = session.readLine("Password of " + userName + ": ", '*');
            if (typed == null || typed.isEmpty()) {
                throw new InvalidRequest(AS, "nothing was typed; nothing was approved");
            }
            return typed.toCharArray();
        } catch (IOException closed) {
            throw new InvalidRequest(AS, "the console was closed; nothing was approved");
        }
    }
}
