package org.openmash.core.api.area;

import java.util.List;
import java.util.Map;
import org.openmash.core.api.AgencyId;

/**
 * What the connector of an agency wants to be told, and what the area's document says of it.
 *
 * @param kind connector that is to speak for it
 * @param settings in the order of the connector; empty while it is not installed, or when it names none
 * @param values what the document says, key to value, secrets by reference only
 * @param words what stands in the way of configuring it here, with the next step; blank when nothing does
 */
public record MemberSettings(
        AgencyId agency, String kind, List<Setting> settings, Map<String, String> values, String words) {

    public MemberSettings {
        settings = List.copyOf(settings);
        values = Map.copyOf(values);
    }

    /** Without its values: they name hosts and places of secrets. */
    @Override
    public String toString() {
        return "MemberSettings[" + agency + "]";
    }
}
