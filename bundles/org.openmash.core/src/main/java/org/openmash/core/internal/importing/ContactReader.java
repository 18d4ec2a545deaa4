package org.openmash.core.internal.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.contact.ContactRules;

/** Makes one past contact of its rows and holds it against the rules that every contact is held against. */
final class ContactReader {

    private static final List<String> SAME_IN_ALL_ROWS =
            List.of("received", "area", "source", "channel", "concern", "outcome", "level", "closed");
    private static final Pattern OF_A_PERSON = Pattern.compile("people\\[(\\d+)]\\.(\\w+)");
    private static final Map<String, String> COLUMNS = Map.of(
            "receivedAt",
            "received",
            "sourceCode",
            "source",
            "people",
            "role",
            "expectedBirth",
            "born",
            "names",
            "family");
    private static final String UNKNOWN_SOURCE = "10";

    private final String area;
    private final Areas areas;
    private final SubjectMatcher matcher;
    private final Instant now;
    private final Findings findings;

    ContactReader(String area, Areas areas, SubjectMatcher matcher, Instant now, Findings findings) {
        this.area = area;
        this.areas = areas;
        this.matcher = matcher;
        this.now = now;
        this.findings = findings;
    }

    /**
     * @param rows of one reference, at least one
     * @return empty when something is wrong, which is noted
     */
    Optional<PastFacts> read(List<Row> rows) {
        Row first = rows.get(0);
        rows.forEach(row -> agrees(row, first));
        findings.check(
                first.text("area").equals(area),
                first.line(),
                "area",
                "is not " + area + "; import each area from a file of its own");
        Optional<Instant> received = first.instant("received");
        findings.check(
                received.isPresent() || !first.text("received").isEmpty(), first.line(), "received", "must be given");
        Optional<Instant> closed = closed(first, received);
        Optional<Integer> level = level(first);
        String outcome = outcome(first);
        NewContact.Channel channel = first.channel();
        List<NamedPerson> people = people(rows);
        if (rows.stream().anyMatch(row -> findings.refuses(row.line()))) {
            return Optional.empty();
        }
        NewContact contact = new NewContact(
                area,
                channel,
                first.text("source").isEmpty() ? UNKNOWN_SOURCE : first.text("source"),
                received.orElseThrow(),
                "",
                first.text("concern"),
                "",
                people,
                home(people),
                first.text("reference"),
                List.of(),
                Optional.empty());
        return byTheRules(contact, rows)
                .map(checked -> new PastFacts(first.text("reference"), checked, outcome, level, closed));
    }

    private void agrees(Row row, Row first) {
        SAME_IN_ALL_ROWS.forEach(column -> findings.check(
                row.text(column).equals(first.text(column)),
                row.line(),
                column,
                "differs from line " + first.line() + "; a reference is one contact, the same in all its lines"));
    }

    private Optional<Instant> closed(Row first, Optional<Instant> received) {
        Optional<Instant> closed = first.instant("closed");
        boolean after = closed.isEmpty() || received.isEmpty() || !closed.get().isBefore(received.get());
        boolean past = closed.isEmpty() || !closed.get().isAfter(now);
        findings.check(
                after && past,
                first.line(),
                "closed",
                "must lie after received and not in the future; what is still open comes as a contact");
        return closed;
    }

    private Optional<Integer> level(Row first) {
        String text = first.text("level");
        Optional<Integer> level = areas.levels(area).stream()
                .map(known -> known.level())
                .filter(known -> known.toString().equals(text))
                .findFirst();
        findings.check(
                text.isEmpty() || level.isPresent(),
                first.line(),
                "level",
                "is not a level of " + area + "; or leave it blank");
        return level;
    }

    private String outcome(Row first) {
        String text = first.text("outcome");
        findings.check(
                text.isEmpty() || NewDecision.OUTCOMES.contains(text),
                first.line(),
                "outcome",
                "use one of "
                        + String.join(
                                ", ", NewDecision.OUTCOMES.stream().sorted().toList()) + "; or leave it blank");
        return text;
    }

    private List<NamedPerson> people(List<Row> rows) {
        List<NamedPerson> people = new ArrayList<>();
        for (Row row : rows) {
            row.person().ifPresent(person -> {
                people.add(new NamedPerson(row.text("role"), person));
                warn(row, person);
            });
        }
        return people;
    }

    private void warn(Row row, PersonDetails person) {
        for (Identifier number : person.identifiers()) {
            if (!matcher.sound(number)) {
                findings.warning(row.line(), "nhs", "fails the check of an NHS number; it is kept as recorded");
            }
        }
    }

    /** Where the first of them who has an address lives. */
    private static String home(List<NamedPerson> people) {
        return people.stream()
                .flatMap(p -> p.person().addresses().stream())
                .findFirst()
                .map(ContactReader::line)
                .orElse("");
    }

    private static String line(PostalAddress home) {
        return (home.text() + " " + home.postcode()).strip();
    }

    /** The rules name the field of the contact; people who mend a file need its line and column. */
    private Optional<NewContact> byTheRules(NewContact contact, List<Row> rows) {
        try {
            return Optional.of(ContactRules.checked(contact, now));
        } catch (InvalidRequest wrong) {
            Matcher ofPerson = OF_A_PERSON.matcher(wrong.field());
            boolean matches = ofPerson.matches();
            Row row = rows.get(matches ? Integer.parseInt(ofPerson.group(1)) : 0);
            String field = matches ? ofPerson.group(2) : wrong.field();
            findings.mistake(row.line(), COLUMNS.getOrDefault(field, field), wrong.mend());
            return Optional.empty();
        }
    }
}
