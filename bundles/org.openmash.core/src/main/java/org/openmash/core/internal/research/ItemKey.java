package org.openmash.core.internal.research;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openmash.core.api.HexId;

/**
 * The id under which an item is unique within owner and case: the agency's record it came from and the agency's own id
 * of the fact. Items typed at a desk come from no record.
 *
 * @param recordId blank for an item from a desk
 */
record ItemKey(String recordId, String factId) {

    static ItemKey atDesk() {
        return new ItemKey("", HexId.random());
    }

    static ItemKey read(String externalId) {
        int cut = externalId.indexOf(':');
        return new ItemKey(
                URLDecoder.decode(externalId.substring(0, cut), StandardCharsets.UTF_8), externalId.substring(cut + 1));
    }

    String externalId() {
        return URLEncoder.encode(recordId, StandardCharsets.UTF_8) + ":" + factId;
    }

    boolean fromDesk() {
        return recordId.isEmpty();
    }
}
