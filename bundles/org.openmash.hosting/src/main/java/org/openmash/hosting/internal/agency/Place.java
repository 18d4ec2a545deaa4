package org.openmash.hosting.internal.agency;

import org.openmash.core.api.AgencyId;

/** An agency in an area: what joins, is asked and leaves. */
public record Place(AgencyId agency, String area) {
    @Override
    public String toString() {
        return agency + "/" + area;
    }
}
