package org.openmash.core.api;

import java.util.regex.Pattern;

/**
 * An agency as one area knows it: {@code police}, {@code health}, {@code housing}, {@code socialcare@tamarshire}.
 *
 * @param value lower-case words, optionally {@code @} and another area
 */
public record AgencyId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,40}(@[a-z][a-z0-9-]{1,40})?");

    /** The hub itself, as the owner of what its own staff record. */
    public static final AgencyId HUB = new AgencyId("mash");

    public AgencyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidRequest("agency", "use a lower-case agency id such as police or socialcare@tamarshire");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
