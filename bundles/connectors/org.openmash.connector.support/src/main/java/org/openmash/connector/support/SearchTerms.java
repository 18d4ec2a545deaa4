package org.openmash.connector.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/**
 * What a person is searched by where a source has no search of its own.
 *
 * @param families parts of all family names, upper case
 * @param givens beginnings (three letters) of all given names, upper case
 * @param births the birth date, and with day and month swapped where that is a date
 * @param expected expected birth of an unborn child
 */
public record SearchTerms(
        Set<String> families,
        Set<String> givens,
        List<LocalDate> births,
        Optional<LocalDate> expected,
        List<Identifier> identifiers,
        Set<String> postcodes) {

    private static final int BEGINNING = 3;

    public static SearchTerms of(PersonDetails subject) {
        Set<String> families = new LinkedHashSet<>();
        Set<String> givens = new LinkedHashSet<>();
        for (PersonName name : subject.names()) {
            families.addAll(words(name.family()));
            words(name.given()).forEach(word -> givens.add(word.substring(0, Math.min(BEGINNING, word.length()))));
        }
        Set<String> postcodes = new LinkedHashSet<>();
        subject.addresses().stream()
                .map(a -> a.postcode().replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(p -> !p.isEmpty())
                .forEach(postcodes::add);
        return new SearchTerms(
                families,
                givens,
                subject.birth().map(SearchTerms::births).orElse(List.of()),
                subject.expectedBirth().map(PartialDate::date),
                subject.identifiers(),
                postcodes);
    }

    /** Whether a record could be this person: by number, by both names, by birth date or postcode with a name. */
    public boolean mayBe(PersonDetails record) {
        return mayBe(record, of(record));
    }

    /** @param other the record's own terms: whoever keeps many records makes them once */
    public boolean mayBe(PersonDetails record, SearchTerms other) {
        boolean family = families.stream().anyMatch(mine -> begins(other.families, mine));
        boolean given = givens.stream().anyMatch(mine -> begins(other.givens, mine));
        boolean born =
                record.birth().map(PartialDate::date).filter(births::contains).isPresent();
        boolean near = postcodes.stream().anyMatch(other.postcodes::contains);
        boolean number =
                identifiers.stream().anyMatch(mine -> other.identifiers.stream().anyMatch(its -> same(mine, its)));
        return number || family && given || born && (family || given) || near && given;
    }

    private static boolean begins(Set<String> words, String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning) || beginning.startsWith(word));
    }

    private static boolean same(Identifier one, Identifier other) {
        return one.scheme().equals(other.scheme())
                && one.value().replace(" ", "").equalsIgnoreCase(other.value().replace(" ", ""));
    }

    public static Optional<LocalDate> swapped(LocalDate date) {
        return date.getDayOfMonth() > 12
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(date.getYear(), date.getDayOfMonth(), 1).plusDays(date.getMonthValue() - 1L));
    }

    private static List<LocalDate> births(PartialDate birth) {
        List<LocalDate> dates = new ArrayList<>();
        if (birth.precision() == Precision.DAY) {
            dates.add(birth.date());
            swapped(birth.date()).ifPresent(dates::add);
        }
        return dates;
    }

    private static List<String> words(String name) {
        return List.of(name.toUpperCase(Locale.ROOT).split("[\\s-]+")).stream()
                .filter(word -> word.length() > 1)
                .toList();
    }

    @Override
    public String toString() {
        return "SearchTerms[•••]";
    }
}
