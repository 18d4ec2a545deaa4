package org.openmash.hosting.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;

/** What must be there before an agency becomes active, and who may let it. */
final class Activation {

    private static final int LONGEST = 500;

    private final House house;
    private final Transactions transactions;
    private final AreaStore areas;
    private final ConnectorBook connectors;

    Activation(House house, Transactions transactions, AreaStore areas, ConnectorBook connectors) {
        this.connectors = connectors;
        this.house = house;
        this.transactions = transactions;
        this.areas = areas;
    }

    /** Whether who proposes may also activate: the area's own word, else the hub's configuration. */
    boolean byOnePerson(String area) {
        return transactions
                .inTransaction(() -> areas.find(area))
                .map(Area::activation)
                .map(Area.Activation.ONE_PERSON::equals)
                .orElseGet(house::onePersonActivates);
    }

    /** @throws InvalidRequest when the area has retired: nobody in it becomes active */
    void mustBeOpen(String area) {
        if (transactions
                .inTransaction(() -> areas.find(area))
                .map(Area::retired)
                .orElse(false)) {
            throw new InvalidRequest(
                    "area",
                    area
                            + " has retired: its agencies are not asked any more. To take it up again: mash:area-add FILE");
        }
    }

    /**
     * An agreement for demonstrations and training, where nobody else signs one. It begins a year ago, since a
     * demonstration's clock may be set back.
     */
    static SharingAgreement demonstration(LocalDate today) {
        return new SharingAgreement(
                "demonstration",
                today.minusYears(1),
                today.plusYears(1),
                Set.of("safeguarding of children"),
                Set.of(SharingAgreement.ALL));
    }

    /** @throws InvalidRequest naming what is missing and the next step */
    void check(Place place, Agreement agreement, LocalDate today) {
        missing(place, agreement, today).ifPresent(words -> {
            throw new InvalidRequest("agency", "cannot become active: " + words);
        });
    }

    /** What is missing before it can become active, in a sentence with the next step; empty when nothing. */
    Optional<String> missing(Place place, Agreement agreement, LocalDate today) {
        return agreement.desk()
                ? Optional.empty()
                : Stream.of(connector(place), archive(place), sharing(place, agreement, today))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<String> connector(Place place) {
        Optional<Counterpart> counterpart = house.counterparts().find(place);
        if (counterpart.isEmpty()) {
            return Optional.of("its connector is not there or not configured: see mash:connector-list");
        }
        return counterpart.get().answers()
                ? Optional.empty()
                : Optional.of(counterpart.get().reading().refusal());
    }

    /** Where one person may activate, what he installed is approved by that. */
    private Optional<String> archive(Place place) {
        return house.counterparts()
                .find(place)
                .flatMap(counterpart -> counterpart.role(AgencyConnector.class))
                .map(Offer::kind)
                .filter(kind -> !connectors.approved(kind) && !byOnePerson(place.area()))
                .map(kind ->
                        "the archive of its connector is not approved: information governance compares its checksum, "
                                + "mash:connector-approve " + kind + " SHA256 --as USER-NAME");
    }

    private static Optional<String> sharing(Place place, Agreement agreement, LocalDate today) {
        String command = "mash:agency-agree " + place.agency() + " --area " + place.area();
        if (agreement.sharing().isEmpty()) {
            return Optional.of("no information-sharing agreement is recorded: " + command);
        }
        SharingAgreement sharing = agreement.sharing().get();
        return sharing.current(today)
                ? Optional.empty()
                : Optional.of("its information-sharing agreement runs from " + sharing.from() + " until "
                        + sharing.until() + ": " + command);
    }

    /** @throws InvalidRequest naming the field and the mend */
    static void check(SharingAgreement sharing, Optional<AgencyCard> card) {
        if (sharing.reference().isBlank() || sharing.reference().length() > LONGEST) {
            throw new InvalidRequest("reference", "say where the signed agreement is kept, in 1 to 500 characters");
        }
        if (sharing.until().isBefore(sharing.from())) {
            throw new InvalidRequest("until", "give a day that is not before " + sharing.from());
        }
        if (sharing.purposes().isEmpty() || sharing.purposes().stream().anyMatch(String::isBlank)) {
            throw new InvalidRequest("purposes", "name at least one purpose of the agreement");
        }
        if (sharing.recordTypes().isEmpty()) {
            throw new InvalidRequest("recordTypes", "name the record types that it covers, or * for all");
        }
        card.ifPresent(known -> sharing.recordTypes().stream()
                .filter(type -> !type.equals(SharingAgreement.ALL))
                .filter(type -> known.recordType(type).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidRequest(
                            "recordTypes", unknown + " is not in the agency's descriptor; see its card");
                }));
    }
}
