package org.openmash.hosting.internal.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmash.core.api.area.Area.Member;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.area.Plan.Way;
import org.openmash.hosting.internal.call.AllowedHosts;

/**
 * Decides how an agency of a document gets its connector: what a person wrote wins; a member with settings of its own gets
 * a configuration of its own; one that names other areas only is served by the connector of one of them.
 */
final class Planner {

    private final Kinds kinds;

    Planner(Kinds kinds) {
        this.kinds = kinds;
    }

    Plan plan(Place place, Member member, List<Instance> there) {
        String kind = member.kind();
        Optional<String> pid = kinds.pid(kind);
        if (pid.isEmpty()) {
            return Plan.said(Way.ABSENT, absent(kind));
        }
        List<Instance> ofKind =
                there.stream().filter(i -> i.kind().equals(pid.get())).toList();
        List<Instance> byHand = ofKind.stream()
                .filter(i -> !i.ofDocument() && (i.speaksFor(place, kind) || i.writtenFor(place)))
                .toList();
        if (!byHand.isEmpty()) {
            return byHand(place, byHand);
        }
        Map<String, String> settings = new TreeMap<>(member.configuration());
        settings.remove(Instance.AGENCY);
        String areas = settings.remove(Instance.AREAS);
        List<String> lenders = AllowedHosts.words(areas)
                .filter(area -> !area.equals(place.area()))
                .toList();
        return settings.isEmpty() && !lenders.isEmpty()
                ? borrowed(place, pid.get(), kind, lenders, ofKind)
                : Plan.own(pid.get(), Instance.written(place, settings));
    }

    private String absent(String kind) {
        return kinds.inCatalogue(kind)
                ? "its connector is not installed: mash:connector-install " + kind
                : "this hub knows no connector " + kind
                        + ": mash:connector-install FILE with its archive, or name another " + "in the document";
    }

    private static Plan byHand(Place place, List<Instance> byHand) {
        Instance first = byHand.get(0);
        if (byHand.size() > 1) {
            return Plan.said(
                    Way.TROUBLE,
                    "is configured " + byHand.size() + " times, in "
                            + byHand.stream()
                                    .map(Instance::whereabouts)
                                    .sorted()
                                    .collect(Collectors.joining(" and "))
                            + ": take away all but one");
        }
        return Plan.said(
                Way.BY_HAND,
                first.writtenFor(place)
                        ? "its configuration " + first.whereabouts()
                                + " was changed by hand and stays so; to go by the " + "document again: config:delete "
                                + first.pid()
                        : "is configured by hand in " + first.whereabouts() + ", which wins over the document");
    }

    private static Plan borrowed(Place place, String pid, String kind, List<String> lenders, List<Instance> ofKind) {
        return lenders.stream()
                .filter(area -> ofKind.stream().anyMatch(i -> i.speaksFor(new Place(place.agency(), area), kind)))
                .findFirst()
                .map(Plan::borrowed)
                .orElseGet(() -> Plan.said(
                        Way.TROUBLE,
                        "is to be served by the connector of " + String.join(" or ", lenders) + ", but "
                                + place.agency()
                                + " is not configured there: write etc/" + pid + "-" + lenders.get(0)
                                + ".cfg, or give it settings of its own in the document"));
    }
}
