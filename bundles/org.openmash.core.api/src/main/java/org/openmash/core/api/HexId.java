package org.openmash.core.api;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Makes and checks the hub's random ids; thread-safe. */
public final class HexId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private HexId() {}

    /** 128 new random bits as 32 hex digits. */
    public static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    static void check(String field, String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidRequest(field, "give the 32 hex digits that the hub handed out");
        }
    }
}
