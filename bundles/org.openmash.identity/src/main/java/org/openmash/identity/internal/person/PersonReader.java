package org.openmash.identity.internal.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.identity.internal.person.Person.Identifier;
import org.openmash.identity.internal.person.Vocabulary.Kind;

/** Prepares what sources record for comparison. Nonsense becomes nothing, never an exception. Thread-safe. */
public final class PersonReader {

    private static final int LONGEST = 300;
    private static final Pattern HOUSE = Pattern.compile("\\d+[a-z]?");

    private final Vocabulary vocabulary;

    public PersonReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Person person(PersonDetails details) {
        return new Person(
                details.names().stream().map(this::name).toList(),
                List.of(),
                births(details),
                details.addresses().stream().map(this::home).toList(),
                List.of(),
                List.of(),
                List.of(),
                details.identifiers().stream()
                        .map(i -> Identifier.of(i.scheme(), cut(i.value())))
                        .filter(i -> !i.value().isEmpty())
                        .toList(),
                details.phones().stream()
                        .map(PersonReader::phone)
                        .filter(p -> p.length() >= 8)
                        .toList(),
                List.of(),
                sex(details.sex()),
                details.relatedNames().stream()
                        .map(n -> terms(Kind.WORD, Text.nameWords(cut(n))))
                        .toList());
    }

    private Name name(PersonName name) {
        return new Name(
                terms(Kind.GIVEN, Text.nameWords(cut(name.given()))),
                terms(Kind.FAMILY, Text.nameWords(cut(name.family()))),
                name.kind() == PersonName.Kind.CURRENT);
    }

    List<Term> terms(Kind kind, List<String> words) {
        return words.stream().map(word -> vocabulary.term(kind, word)).toList();
    }

    private List<Born> births(PersonDetails details) {
        List<Born> births = new ArrayList<>();
        details.birth().ifPresent(b -> births.add(born(b, false)));
        details.expectedBirth().ifPresent(b -> births.add(born(b, true)));
        return births;
    }

    private Born born(PartialDate date, boolean expected) {
        return born(date.date(), date.precision() == Precision.DAY, expected);
    }

    Born born(LocalDate date, boolean exact, boolean expected) {
        return new Born(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                exact,
                expected,
                vocabulary.bits(Kind.BIRTH, date.toString()));
    }

    private Home home(PostalAddress address) {
        return home(address.postcode(), house(cut(address.text())), number(address.uprn()));
    }

    Home home(String postcode, String house, String uprn) {
        String code = number(postcode).toLowerCase(Locale.ROOT);
        return new Home(code.isEmpty() ? null : vocabulary.term(Kind.POSTCODE, code), house, uprn);
    }

    /** The first number with its letter; the words when there is none. */
    static String house(String text) {
        String clean = Text.clean(text);
        Matcher number = HOUSE.matcher(clean);
        return number.find() ? number.group() : clean;
    }

    static String number(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static String phone(String value) {
        return value.replaceAll("\\D", "").replaceFirst("^(00)?44", "0");
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static char sex(PersonDetails.Sex sex) {
        return switch (sex) {
            case FEMALE -> 'f';
            case MALE -> 'm';
            case UNKNOWN, NOT_BORN -> ' ';
        };
    }

    /** A day such as 2017-03-04; empty for anything else. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
