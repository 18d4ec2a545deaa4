package org.openmash.core.internal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyReports;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.store.AskedRow;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the report cards of agencies. */
@Component(service = AgencyReports.class)
public final class ReportRoom implements AgencyReports {

    private static final int LONGEST_DAYS = 400;

    private final Gate gate;
    private final ResearchStore research;
    private final Agencies agencies;
    private final DeliveryStore deliveries;

    @Activate
    public ReportRoom(
            @Reference Gate gate,
            @Reference ResearchStore research,
            @Reference Agencies agencies,
            @Reference DeliveryStore deliveries) {
        this.gate = gate;
        this.research = research;
        this.agencies = agencies;
        this.deliveries = deliveries;
    }

    /** @param area blank for all areas of the caller */
    @Override
    public List<ReportCard> reports(Caller caller, String area, LocalDate from, LocalDate until) {
        check(Checks.present("from", from), Checks.present("until", until));
        Stream<String> wanted = area.isBlank() ? caller.areas().stream().sorted() : Stream.of(area);
        List<Target> targets = wanted.map(name -> Target.of("agency", "", name)).toList();
        return gate.enterList(
                caller,
                Action.AGENCY_REPORT,
                targets,
                open -> open.stream()
                        .flatMap(t -> cards(t.area().orElseThrow(), start(from), start(until.plusDays(1))))
                        .toList());
    }

    private Stream<ReportCard> cards(String area, Instant from, Instant until) {
        Map<String, List<AskedRow>> byAgency = research.asked(area, from, until).stream()
                .collect(Collectors.groupingBy(r -> r.agency().value(), TreeMap::new, Collectors.toList()));
        Map<AgencyId, List<Delivery>> packs =
                deliveries.released(area, from, until).stream().collect(Collectors.groupingBy(Delivery::agency));
        packs.keySet().forEach(agency -> byAgency.computeIfAbsent(agency.value(), never -> List.of()));
        return byAgency.entrySet().stream().map(e -> {
            AgencyId agency = new AgencyId(e.getKey());
            return card(agency, area, e.getValue(), packs.getOrDefault(agency, List.of()));
        });
    }

    private ReportCard card(AgencyId agency, String area, List<AskedRow> rows, List<Delivery> packs) {
        AgencyCard.Terms terms =
                agencies.card(agency, area).map(AgencyCard::terms).orElse(AgencyCard.Terms.NONE);
        return new Tally(rows, packs, gate.now()).card(agency, agencies.name(agency, area), area, terms);
    }

    private static void check(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidRequest("until", "must not lie before from");
        }
        if (ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS) {
            throw new InvalidRequest("until", "may lie at most " + LONGEST_DAYS + " days after from");
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeHours.LONDON).toInstant();
    }
}
