package org.openmash.core.internal.research;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openmash.core.api.HexId;
import org.openmash.core.internal.room.ContentHash;

/**
 * The id under which an item is unique within owner and case: the agency's record it came from and the agency's own id
 * of the fact. Items typed at a desk come from no record.
 *
 * @param record the record's id in a form without colon, shortened to a hash when it is long; blank for a desk
 */
record ItemKey(String record, String fact) {

    private static final int LONGEST = 180;

    static ItemKey of(String recordId, String factId) {
        return new ItemKey(shortened(URLEncoder.encode(recordId, StandardCharsets.UTF_8)), shortened(factId));
    }

    static ItemKey atDesk() {
        return new ItemKey("", HexId.random());
    }

    static ItemKey read(String externalId) {
        int cut = externalId.indexOf(':');
        return new ItemKey(externalId.substring(0, cut), externalId.substring(cut + 1));
    }

    String externalId() {
        return record + ":" + fact;
    }

    boolean cameFrom(String recordId) {
        return record.equals(of(recordId, "").record());
    }

    boolean fromDesk() {
        return record.isEmpty();
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : "#" + new ContentHash().add(id).hex();
    }
}
