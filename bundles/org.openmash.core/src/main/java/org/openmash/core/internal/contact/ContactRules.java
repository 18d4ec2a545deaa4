package org.openmash.core.internal.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.time.OfficeHours;

/** What is wrong in a contact is refused with field and mend; what is missing is not. */
public final class ContactRules {

    /** DfE source of referral. */
    private static final Set<String> SOURCES = Set.of(
            "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C", "5D", "6",
            "7", "8", "9", "10");

    private static final Set<String> ROLES =
            Set.of("child", "unborn", "mother", "father", "partner", "carer", "sibling", "other");
    private static final Pattern AREA = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int WEEKS_OF_PREGNANCY = 40;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private ContactRules() {}

    static String area(String area) {
        if (area == null || !AREA.matcher(area).matches()) {
            throw new InvalidRequest("area", "use the lower-case name of an area of this hub");
        }
        return area;
    }

    /** @throws InvalidRequest for the first field that is wrong */
    public static NewContact checked(NewContact contact, Instant now) {
        Checks.present("channel", contact.channel());
        Checks.oneOf("sourceCode", contact.sourceCode(), SOURCES);
        Instant receivedAt = Checks.present("receivedAt", contact.receivedAt());
        if (receivedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new InvalidRequest("receivedAt", "lies in the future; give the time at which the hub received it");
        }
        people(contact.people(), receivedAt, now);
        return new NewContact(
                area(contact.area()),
                contact.channel(),
                contact.sourceCode(),
                receivedAt,
                Checks.optional("reporter", contact.reporter(), 300),
                Checks.optional("concern", contact.concern(), 200),
                Checks.optional("narrative", contact.narrative(), 20_000),
                contact.people(),
                Checks.optional("address", contact.address(), 500),
                Checks.optional("incidentRef", contact.incidentRef(), 100),
                earlier(contact.earlierNotices()),
                contact.teamId().filter(t -> !t.isBlank()),
                Checks.optional("consultation", contact.consultation(), 20).toUpperCase(Locale.ROOT),
                contact.restricted());
    }

    private static List<String> earlier(List<String> lines) {
        if (lines.size() > 100) {
            throw new InvalidRequest("earlierNotices", "give at most 100 lines");
        }
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checked.add(Checks.optional("earlierNotices[" + i + "]", lines.get(i), 500));
        }
        checked.removeIf(String::isEmpty);
        return checked;
    }

    private static void people(List<NamedPerson> people, Instant receivedAt, Instant now) {
        if (people.size() > 50) {
            throw new InvalidRequest("people", "give at most 50 people");
        }
        for (int i = 0; i < people.size(); i++) {
            person("people[" + i + "]", people.get(i), receivedAt, now);
        }
        if (people.stream().noneMatch(p -> p.role().equals("child") || p.role().equals("unborn"))) {
            throw new InvalidRequest("people", "name at least one child or unborn child");
        }
    }

    private static void person(String path, NamedPerson named, Instant receivedAt, Instant now) {
        Checks.oneOf(path + ".role", named.role(), ROLES);
        PersonDetails person = named.person();
        for (PersonName name : person.names()) {
            Checks.required(path + ".names", name.full(), 200);
        }
        person.birth().ifPresent(b -> birth(path + ".born", b.date(), now));
        boolean unborn = named.role().equals("unborn");
        if (unborn && person.birth().isPresent()) {
            throw new InvalidRequest(path + ".born", "an unborn child has an expected birth date instead");
        }
        if (!unborn && person.expectedBirth().isPresent()) {
            throw new InvalidRequest(path + ".expectedBirth", "belongs to an unborn child only; give born instead");
        }
        person.expectedBirth().ifPresent(e -> expected(path + ".expectedBirth", e.date(), receivedAt));
        if (person.identifiers().size() > 20 || person.addresses().size() > 20) {
            throw new InvalidRequest(path, "give at most 20 identifiers and 20 addresses");
        }
    }

    private static void birth(String field, LocalDate born, Instant now) {
        if (born.isAfter(day(now))) {
            throw new InvalidRequest(field, "lies in the future; an unborn child has an expected birth date");
        }
        if (born.isBefore(EARLIEST_BIRTH)) {
            throw new InvalidRequest(field, "lies before 1900; check the year");
        }
    }

    private static void expected(String field, LocalDate due, Instant receivedAt) {
        if (day(receivedAt).isBefore(due.minusWeeks(WEEKS_OF_PREGNANCY))) {
            throw new InvalidRequest(field, "lies more than 40 weeks after the contact; check the date");
        }
        if (due.isBefore(day(receivedAt).minusWeeks(8))) {
            throw new InvalidRequest(field, "has long passed; give the child's birth date with role child");
        }
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(OfficeHours.LONDON).toLocalDate();
    }
}
