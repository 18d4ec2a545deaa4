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

    /** In every fourth household of Westmoor the adults are the council's tenants. */
    public List<AgencyRecord> housing() {
        return with(
                "housing", (h, m) -> h.number() % 4 == 0 && home(h) && !m.child() ? Stream.of(tenant(h, m)) : none());
    }

    /** Every fortieth adult is or was in treatment for alcohol or drugs. */
    public List<AgencyRecord> drugsAlcohol() {
        return with("drugs-alcohol", (h, m) -> !m.child() && m.number() % 40 == 0 ? Stream.of(client(h, m)) : none());
    }

    /** Every twentieth child from ten years on is or was with the youth justice service. */
    public List<AgencyRecord> youthJustice() {
        return with("youthjustice", (h, m) -> fromTen(m) && m.number() % 20 == 0 ? Stream.of(young(h, m)) : none());
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

    private static boolean fromTen(Member m) {
        return m.child() && m.born().isBefore(HouseholdGenerator.TODAY.minusYears(10));
    }

    private static boolean home(Household h) {
        return "westmoor".equals(h.area());
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

    private static AgencyRecord tenant(Household h, Member m) {
        HeldItem note =
                HeldItem.ordinary("HN-" + m.number(), "REP", "boiler repaired at first visit", "need", day(m, 700));
        return record("housing", h, "HP-" + m.number(), "Westmoor Housing", identity(h, m, m.family(), Map.of()), note);
    }

    private static AgencyRecord client(Household h, Member m) {
        String substance = m.number() % 80 == 0 ? "alcohol" : "opiates";
        HeldItem episode =
                HeldItem.ordinary("DAE-" + m.number(), substance, "keyworker seen weekly", "own", day(m, 800));
        Identity identity = identity(h, m, m.family(), Map.of("nhs", m.nhs()));
        return record("drugs-alcohol", h, "DA-" + m.number(), "Westmoor Drug and Alcohol Service", identity, episode);
    }

    /** In turn an order, the levels of an assessment (safety, serious harm, reoffending), a flag. */
    private static AgencyRecord young(Household h, Member m) {
        String id = "-" + m.number();
        HeldItem item = switch (m.number() / 20 % 3) {
            case 0 ->
                HeldItem.ordinary("YO" + id, "orders", "youth conditional caution, completed", "need", day(m, 600));
            case 1 -> HeldItem.ordinary("YA" + id, "assessments", "MEDIUM LOW MEDIUM", "need", day(m, 400));
            default -> HeldItem.ordinary("YF" + id, "flags", "CCE", "restricted", day(m, 300));
        };
        Map<String, String> ids = Map.of("pnc", Numbers.pnc(2020 + m.number() % 6, 200_000 + m.number()));
        return record("youthjustice", h, "YJ" + id, "Westmoor youth justice", identity(h, m, m.family(), ids), item);
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
