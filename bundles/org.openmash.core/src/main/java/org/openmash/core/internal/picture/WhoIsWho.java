package org.openmash.core.internal.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.picture.Overview.Household;
import org.openmash.core.api.picture.Overview.Known;
import org.openmash.core.api.picture.Overview.Link;
import org.openmash.core.api.picture.Overview.Person;
import org.openmash.core.api.picture.Overview.Resident;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.internal.contact.Addresses;

/** Who the people of a case are, where they live and what they share, by the case itself and by confirmed records. */
final class WhoIsWho {

    private static final String CASE = "contact";

    private final List<Subject> subjects;
    private final List<Said> said;

    WhoIsWho(List<Subject> subjects, List<CandidateRecord> candidates) {
        this.subjects = subjects;
        Stream<Said> own = subjects.stream().map(s -> new Said(s.id(), CASE, s.person(), Optional.empty()));
        Stream<Said> records = candidates.stream()
                .filter(c -> c.verdict() == Verdict.CONFIRMED)
                .map(c -> new Said(c.subject(), c.agency().value(), c.person(), c.since()));
        this.said = Stream.concat(own, records).toList();
    }

    /** What one source says about somebody. */
    private record Said(SubjectId subject, String source, PersonDetails person, Optional<LocalDate> since) {}

    List<Person> people() {
        return subjects.stream()
                .map(s -> new Person(
                        s.id(),
                        s.role(),
                        known(s, p -> p.names().stream().map(PersonName::full)),
                        known(s, p -> p.birth().or(p::expectedBirth).map(WhoIsWho::words).stream()),
                        about(s).map(Said::source)
                                .filter(source -> !source.equals(CASE))
                                .distinct()
                                .sorted()
                                .map(AgencyId::new)
                                .toList()))
                .toList();
    }

    List<Household> households() {
        Map<String, List<Resident>> houses = new LinkedHashMap<>();
        for (Said one : said) {
            List<PostalAddress> addresses = one.person().addresses();
            for (int i = 0; i < addresses.size(); i++) {
                String house = house(houses.keySet(), line(addresses.get(i)));
                if (!house.isBlank()) {
                    houses.computeIfAbsent(house, h -> new ArrayList<>())
                            .add(new Resident(one.subject(), i == 0, one.source(), one.since()));
                }
            }
        }
        return houses.entrySet().stream()
                .map(e -> new Household(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(h -> -h.residents().size()))
                .toList();
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Household house : households()) {
            pairs(
                    links,
                    "address",
                    house.address(),
                    house.residents().stream().map(r -> Map.entry(r.subject(), r.source())));
        }
        Map<String, List<Said>> phones = new LinkedHashMap<>();
        said.forEach(s -> s.person()
                .phones()
                .forEach(p -> phones.computeIfAbsent(p.replaceAll("[^0-9+]", ""), k -> new ArrayList<>())
                        .add(s)));
        phones.forEach((number, who) ->
                pairs(links, "telephone", number, who.stream().map(s -> Map.entry(s.subject(), s.source()))));
        return links;
    }

    private static void pairs(List<Link> links, String by, String value, Stream<Map.Entry<SubjectId, String>> who) {
        Map<SubjectId, Set<String>> sources = new LinkedHashMap<>();
        who.forEach(
                e -> sources.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
        List<SubjectId> people = List.copyOf(sources.keySet());
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                Set<String> both = new TreeSet<>(sources.get(people.get(i)));
                both.addAll(sources.get(people.get(j)));
                links.add(new Link(people.get(i), people.get(j), by, value, List.copyOf(both)));
            }
        }
    }

    private List<Known> known(Subject subject, Function<PersonDetails, Stream<String>> values) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        Map<String, String> asWritten = new LinkedHashMap<>();
        about(subject)
                .forEach(s -> values.apply(s.person()).forEach(value -> {
                    String key = value.toLowerCase(Locale.ROOT);
                    asWritten.putIfAbsent(key, value);
                    sources.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(s.source());
                }));
        return sources.entrySet().stream()
                .map(e -> new Known(asWritten.get(e.getKey()), List.copyOf(e.getValue())))
                .toList();
    }

    private Stream<Said> about(Subject subject) {
        return said.stream().filter(s -> s.subject().equals(subject.id()));
    }

    private static String house(Set<String> known, String line) {
        return known.stream().filter(h -> Addresses.same(h, line)).findFirst().orElse(line);
    }

    private static String line(PostalAddress address) {
        boolean inText = address.postcode().isBlank()
                || address.text()
                        .toUpperCase(Locale.ROOT)
                        .contains(address.postcode().toUpperCase(Locale.ROOT));
        return inText ? address.text() : (address.text() + " " + address.postcode()).strip();
    }

    private static String words(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.date().toString();
            case MONTH -> date.date().toString().substring(0, 7);
            case YEAR -> Integer.toString(date.date().getYear());
            case ABOUT -> "about " + date.date().getYear();
        };
    }
}
