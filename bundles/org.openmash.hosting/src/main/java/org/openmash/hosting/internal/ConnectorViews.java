package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.agency.ConnectorView;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Entry;

/** Says how connectors are, with the next step in words. */
final class ConnectorViews {

    private final House house;
    private final AgreementBook book;
    private final ConnectorBook connectors;
    private final Upgrades upgrades;

    ConnectorViews(House house, AgreementBook book, ConnectorBook connectors, Upgrades upgrades) {
        this.upgrades = upgrades;
        this.house = house;
        this.book = book;
        this.connectors = connectors;
    }

    ConnectorView view(Entry entry) {
        List<String> areas =
                placesOf(entry.name()).map(Place::area).distinct().sorted().toList();
        Optional<ConnectorRelease> release = connectors.find(entry.name()).filter(ConnectorRelease::wanted);
        return new ConnectorView(
                entry.name(),
                entry.version(),
                entry.installed(),
                areas,
                release.map(ConnectorRelease::sha256).orElse(""),
                release.map(ConnectorRelease::approved).orElse(true),
                release.filter(row -> !row.waiting())
                        .map(ConnectorRelease::previousVersion)
                        .orElse(""),
                release.map(ConnectorRelease::findings).orElse(List.of()),
                entry.source(),
                words(entry, release, areas));
    }

    private String words(Entry entry, Optional<ConnectorRelease> release, List<String> areas) {
        if (!entry.installed() && !entry.note().isEmpty()) {
            return entry.note();
        }
        Optional<String> trouble = upgrades.trouble(entry.name());
        if (trouble.isPresent()) {
            return "not as wanted: " + trouble.get();
        }
        if (!entry.installed()) {
            return "in the catalogue: mash:connector-install " + entry.name();
        }
        String state = state(entry, areas);
        Optional<String> waits = release.filter(ConnectorRelease::waiting)
                .map(row -> row.version() + " waits for approval: mash:connector-approve " + row.name() + " "
                        + row.sha256() + " --as USER-NAME");
        return state
                + waits.or(() -> Optional.of(entry.note()).filter(note -> !note.isEmpty()))
                        .map(words -> "; " + words)
                        .orElse("");
    }

    private String state(Entry entry, List<String> areas) {
        Optional<String> trouble = house.counterparts().unusable().entrySet().stream()
                .filter(offer -> offer.getKey().kind().equals(entry.name()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (trouble.isPresent()) {
            return "installed, but its configuration is wrong: " + trouble.get();
        }
        if (areas.isEmpty()) {
            return "installed, not configured: write " + AgencyViews.file(new AgencyId(entry.name()), "AREA");
        }
        return placesOf(entry.name())
                .filter(place -> !book.joined(place))
                .findFirst()
                .map(place -> "configured, has not joined: " + AgencyViews.joinCommand(place))
                .orElse("joined in " + String.join(", ", areas));
    }

    private Stream<Place> placesOf(String kind) {
        return house.counterparts().placesOf(kind);
    }
}
