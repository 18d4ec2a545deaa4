package org.openmash.core.api.agency;

import java.util.Optional;
import java.util.Set;

/**
 * All that an operator or information governance may know about one agency in one area.
 *
 * @param card empty when its connector is not there or its descriptor was refused
 * @param sharing the information-sharing agreement
 * @param proposedBy user id of who proposed it; blank when nobody did
 * @param connector name and version of the connector that speaks for it; blank at a desk
 */
public record AgencyDetail(
        AgencyView agency,
        Optional<AgencyCard> card,
        Optional<SharingAgreement> sharing,
        Set<String> waivedRecordTypes,
        String proposedBy,
        String connector) {

    public AgencyDetail {
        waivedRecordTypes = Set.copyOf(waivedRecordTypes);
    }
}
