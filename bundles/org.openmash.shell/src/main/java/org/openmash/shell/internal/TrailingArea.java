package org.openmash.shell.internal;

import java.util.List;
import org.openmash.core.api.InvalidRequest;

/** Reads {@code --area AREA} where it follows an argument: the shell itself knows options before arguments only. */
final class TrailingArea {

    static final String OPTION = "--area";

    private TrailingArea() {}

    /** @param before what the shell read; blank when the option was not there */
    static String of(String before, List<String> trailing) {
        if (!before.isBlank() && trailing.isEmpty()) {
            return before;
        }
        if (before.isBlank() && trailing.size() == 2 && trailing.get(0).equals(OPTION)) {
            return trailing.get(1);
        }
        if (before.isBlank() && trailing.size() == 1 && trailing.get(0).startsWith(OPTION + "=")) {
            return trailing.get(0).substring(OPTION.length() + 1);
        }
        throw new InvalidRequest(OPTION, "name one area, for example --area westmoor");
    }
}
