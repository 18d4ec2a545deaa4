package org.openmash.core.api.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.SubjectId;

/**
 * The picture put in order for one reader: the same items as {@link Picture}, nothing more.
 *
 * @param updatedAt when the newest item came; empty without any
 * @param chronology one event for what several sources say; oldest first, undated last
 * @param silences long times of which nothing is known, longer than the area's months
 * @param people who is who
 * @param households who lives where, by whom it is said
 * @param links people of the case who share an address or a telephone
 * @param unanswered questions to colleagues that wait for an answer
 * @param notes voice of the child, strengths and relationships as people of the room put them down, oldest first
 */
public record Overview(
        Optional<Instant> updatedAt,
        List<Event> chronology,
        List<Silence> silences,
        List<Person> people,
        List<Household> households,
        List<Link> links,
        List<OpenQuestion> unanswered,
        List<PictureNote> notes) {

    /**
     * What happened, by one source or several.
     *
     * @param day with less precision the first possible day; empty without date
     * @param precision {@code day}, {@code month}, {@code year} or {@code about}; blank without date
     * @param kind item type; {@code contact} for a contact
     */
    public record Event(
            Optional<LocalDate> day, String precision, String kind, Optional<SubjectId> subject, List<Source> sources) {
        public Event {
            sources = List.copyOf(sources);
        }
    }

    /**
     * One source of an event, with its own words.
     *
     * @param owner agency; empty for a contact
     */
    public record Source(Optional<AgencyId> owner, Optional<ItemId> item, String words) {
        @Override
        public String toString() {
            return "Source[•••]";
        }
    }

    /** A time of which nothing is known. {@code from} is the last day known before, {@code until} the first one after. */
    public record Silence(LocalDate from, LocalDate until, int months) {}

    /**
     * Somebody of the case.
     *
     * @param names every name by which somebody knows the person, the case's own first
     * @param births every date of birth that somebody holds, ISO, with its precision where it is not a day
     * @param knownTo agencies with a confirmed record
     */
    public record Person(
            SubjectId subject, String role, List<Known> names, List<Known> births, List<AgencyId> knownTo) {
        public Person {
            names = List.copyOf(names);
            births = List.copyOf(births);
            knownTo = List.copyOf(knownTo);
        }

        @Override
        public String toString() {
            return "Person[" + subject + "]";
        }
    }

    /** A value and who holds it; {@code contact} is the hub's own word. */
    public record Known(String value, List<String> sources) {
        public Known {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Known[•••]";
        }
    }

    /** An address with the people who live or lived there. */
    public record Household(String address, List<Resident> residents) {
        public Household {
            residents = List.copyOf(residents);
        }

        @Override
        public String toString() {
            return "Household[•••]";
        }
    }

    /**
     * Somebody at an address.
     *
     * @param current whether the source gives it as the newest address
     * @param source agency, or {@code contact}
     * @param since since when that source knows the person; empty when it does not say
     */
    public record Resident(SubjectId subject, boolean current, String source, Optional<LocalDate> since) {}

    /**
     * Two people of the case with something in common.
     *
     * @param by {@code address} or {@code telephone}
     */
    public record Link(SubjectId one, SubjectId other, String by, String value, List<String> sources) {
        public Link {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Link[" + by + "]";
        }
    }

    /** A question without answer. */
    public record OpenQuestion(AgencyId agency, String text, Instant askedAt) {
        @Override
        public String toString() {
            return "OpenQuestion[" + agency + "]";
        }
    }

    public Overview {
        chronology = List.copyOf(chronology);
        silences = List.copyOf(silences);
        people = List.copyOf(people);
        households = List.copyOf(households);
        links = List.copyOf(links);
        unanswered = List.copyOf(unanswered);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Overview[" + chronology.size() + " events]";
    }
}
