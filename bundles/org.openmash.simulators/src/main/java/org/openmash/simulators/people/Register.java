package org.openmash.simulators.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openmash.simulators.people.Household.Member;
import org.openmash.simulators.people.Identity.Address;
import org.openmash.simulators.people.Identity.Name;

/** Every agency's records: those of the scenarios first, then its share of the haystack. Immutable. */
public final class Register {

    /** Generated schools; their numbers follow those of the scenarios' schools. */
    public static final int SCHOOLS = 30;

    private final Holdings holdings;
    private final Haystack haystack;

    public Register(Holdings holdings, Haystack haystack) {
        this.holdings = holdings;
        this.haystack = haystack;
    }

    public Haystack haystack() {
        return haystack;
    }

    /** Records of the scenarios only. */
    public List<AgencyRecord> ofScenarios(String agency) {
        return holdings.records().stream()
                .filter(r -> r.agency().equals(agency))
                .toList();
    }

    /** Every third adult and every tenth child is known to the police. */
    public List<AgencyRecord> police() {
        return with("police", (h, m) -> m.number() % (m.child() ? 10 : 3) == 0 ? Stream.of(police(h, m)) : none());
    }

    /** Everybody is registered with a practice. */
    public List<AgencyRecord> health() {
        return with("health", (h, m) -> Stream.of(patient(h, m)));
    }

    /** Every thirtieth adult is or was under probation. */
    public List<AgencyRecord> probation() {
        return with("probation", (h, m) -> !m.child() && m.number() % 30 == 0 ? Stream.of(offender(h, m)) : none());
    }

    /** Everybody of school age is on a roll. */
    public List<AgencyRecord> education() {
        return with("education", (h, m) -> ofSchoolAge(m) ? Stream.of(pupil(h, m)) : none());
    }

    private List<AgencyRecord> with(String agency, BiFunction<Household, Member, Stream<AgencyRecord>> share) {
        List<AgencyRecord> records = new ArrayList<>(ofScenarios(agency));
        for (Household household : haystack.households()) {
            household.members().stream().flatMap(m -> share.apply(household, m)).forEach(records::add);
        }
        return List.copyOf(records);
    }

    private static Stream<AgencyRecord> none() {
        return Stream.empty();
    }

    private static boolean ofSchoolAge(Member m) {
        LocalDate today = HouseholdGenerator.TODAY;
        return m.child() && m.born().isBefore(today.minusYears(4)) && m.born().isAfter(today.minusYears(16));
    }

    private static AgencyRecord police(Household h, Member m) {
        String id = "POL-H-" + m.number();
        Map<String, String> ids = !m.child() && m.number() % 9 == 0
                ? Map.of("pnc", Numbers.pnc(2000 + m.number() % 26, 100_000 + m.number()))
                : Map.of();
        HeldItem fact = HeldItem.ordinary(
                "POL-F-" + m.number(),
                m.child() ? "notice" : "crime",
                m.child() ? "named in a notice, no further action" : "witness to a road traffic collision",
                "P",
                day(m, 900));
        return record("police", h, id, "RMS", identity(h, m, m.family().toUpperCase(), ids), fact);
    }

    private static AgencyRecord patient(Household h, Member m) {
        String id = "gp-h" + m.number();
        HeldItem visit = HeldItem.ordinary(
                "enc-h" + m.number(), "Encounter", "routine appointment, nothing of note", "need", day(m, 400));
        Identity identity = identity(h, m, m.family().toUpperCase(), Map.of("nhs", m.nhs()));
        return record("health", h, id, "GP register", identity, visit);
    }

    private static AgencyRecord offender(Household h, Member m) {
        String crn = String.format("X%06d", 100_000 + m.number());
        Map<String, String> ids = Map.of("crn", crn, "pnc", Numbers.pnc(2000 + m.number() % 26, 100_000 + m.number()));
        HeldItem order = HeldItem.ordinary(
                "PRO-" + m.number(), "contacts", "community order completed without breach", "need", day(m, 1500));
        return record("probation", h, crn, "Delius", identity(h, m, m.family(), ids), order);
    }

    private static AgencyRecord pupil(Household h, Member m) {
        int school = m.number() % SCHOOLS;
        String upn = Numbers.upn(3001 + school, m.born().getYear() + 5, m.number());
        String id = "EDU-H-" + m.number();
        HeldItem none = HeldItem.ordinary("EDU-F-" + m.number(), "attendance", "", "need", "");
        String name = String.format("Westmoor School %02d", school + 1);
        return record("education", h, id, name, identity(h, m, m.family(), Map.of("upn", upn)), none);
    }

    private static AgencyRecord record(
            String agency, Household h, String id, String system, Identity identity, HeldItem item) {
        List<HeldItem> items = item.text().isEmpty() ? List.of() : List.of(item);
        return new AgencyRecord(agency, h.area(), id, system, identity, "", items);
    }

    private static Identity identity(Household h, Member m, String family, Map<String, String> ids) {
        List<String> related = m.child()
                ? h.adults().stream()
                        .map(a -> ("F".equals(a.sex()) ? "mother " : "father ") + a.full())
                        .toList()
                : List.of();
        return new Identity(
                List.of(new Name("CURRENT", m.given(), family, "")),
                m.born().toString(),
                "",
                m.sex(),
                ids,
                List.<Address>of(h.address()),
                related);
    }

    private static String day(Member m, int within) {
        return HouseholdGenerator.TODAY.minusDays(m.number() * 37L % within).toString();
    }
}
