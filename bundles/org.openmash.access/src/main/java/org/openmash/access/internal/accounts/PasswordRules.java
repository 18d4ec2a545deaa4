package org.openmash.access.internal.accounts;

import java.util.Locale;
import org.openmash.core.api.InvalidRequest;

/** What a password must be: long, and not the name. No rules of composition, no changing by the calendar. */
final class PasswordRules {

    private static final int DIFFERENT = 6;

    private PasswordRules() {}

    static void check(String field, char[] password, String userName) {
        if (password.length < Passwords.SHORTEST || password.length > Passwords.LONGEST) {
            throw new InvalidRequest(
                    field,
                    "use " + Passwords.SHORTEST + " to " + Passwords.LONGEST
                            + " characters; a sentence that only you know is good");
        }
        String text = new String(password).toLowerCase(Locale.ROOT);
        if (text.contains(userName)) {
            throw new InvalidRequest(field, "leave your user name out of it");
        }
        if (text.chars().distinct().count() < DIFFERENT) {
            throw new InvalidRequest(field, "use at least " + DIFFERENT + " different characters");
        }
    }
}
