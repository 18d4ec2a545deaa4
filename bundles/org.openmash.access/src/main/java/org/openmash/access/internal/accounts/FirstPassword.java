package org.openmash.access.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openmash.access.internal.place.DataFolder;

/** The first administrator's generated password, in a file until it is changed. */
public final class FirstPassword {

    public static final String ADMINISTRATOR = "administrator";

    private final DataFolder folder;

    public FirstPassword(DataFolder folder) {
        this.folder = folder;
    }

    public static String generated() {
        return Secrets.password();
    }

    public Path file() {
        return folder.resolve("first-run-password.txt");
    }

    public void write(String password) {
        folder.write(file(), (ADMINISTRATOR + " " + password + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void changedFor(String userName) {
        if (ADMINISTRATOR.equals(userName)) {
            folder.delete(file());
        }
    }
}
