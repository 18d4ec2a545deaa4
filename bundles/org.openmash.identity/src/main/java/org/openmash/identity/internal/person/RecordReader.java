package org.openmash.identity.internal.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmash.identity.internal.person.Person.Identifier;
import org.openmash.identity.internal.person.Vocabulary.Kind;

/**
 * Prepares the records of a file: first all are counted, then each is made. A field is one of {@code given, family, full,
 * born (a day, or a year alone), sex, postcode, place, street, house, occupation, phone, email, related} (names with
 * semicolons between), {@code other} (names as given|family), {@code earlier} (homes as house|postcode) or
 * {@code id:SCHEME}; missing ones are unknown.
 */
public final class RecordReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final CountedVocabulary vocabulary = new CountedVocabulary();
    private final PersonReader reader = new PersonReader(vocabulary);

    /** The people of a file, in its order. */
    public static List<Person> people(List<Map<String, String>> records) {
        RecordReader reader = new RecordReader();
        records.forEach(reader::count);
        return records.stream().map(reader::person).toList();
    }

    private void count(Map<String, String> record) {
        Text.nameWords(field(record, "given")).forEach(w -> vocabulary.count(Kind.GIVEN, w));
        Text.nameWords(field(record, "family")).forEach(w -> vocabulary.count(Kind.FAMILY, w));
        new LinkedHashSet<>(Text.nameWords(field(record, "full"))).forEach(w -> vocabulary.count(Kind.WORD, w));
        vocabulary.count(Kind.BIRTH, field(record, "born"));
        vocabulary.count(Kind.POSTCODE, Text.clean(field(record, "postcode")).replace(" ", ""));
        vocabulary.count(Kind.PLACE, Text.clean(field(record, "place")));
        vocabulary.count(Kind.STREET, Text.clean(field(record, "street")));
        vocabulary.count(Kind.OCCUPATION, Text.clean(field(record, "occupation")));
    }

    private Person person(Map<String, String> record) {
        List<Identifier> numbers = new ArrayList<>();
        record.forEach((name, value) -> {
            if (name.startsWith("id:") && !PersonReader.number(value).isEmpty()) {
                numbers.add(Identifier.of(name.substring(3), value));
            }
        });
        List<Term> words = reader.terms(Kind.WORD, Text.nameWords(field(record, "full"))).stream()
                .distinct()
                .toList();
        return new Person(
                names(record),
                words,
                births(field(record, "born")),
                homes(record),
                terms(Kind.PLACE, record, "place"),
                terms(Kind.STREET, record, "street"),
                terms(Kind.OCCUPATION, record, "occupation"),
                numbers,
                Optional.of(PersonReader.phone(field(record, "phone")))
                        .filter(p -> !p.isEmpty())
                        .map(List::of)
                        .orElse(List.of()),
                field(record, "email").isBlank()
                        ? List.of()
                        : List.of(field(record, "email").strip().toLowerCase(Locale.ROOT)),
                sex(field(record, "sex")),
                related(field(record, "related")));
    }

    /** The name, and under {@code other} further ones: given and family with a bar between, semicolons between names. */
    private List<Name> names(Map<String, String> record) {
        List<Name> names = new ArrayList<>();
        name(field(record, "given"), field(record, "family"), true).ifPresent(names::add);
        for (String[] other : parts(field(record, "other"))) {
            name(other[0], other[1], false).ifPresent(names::add);
        }
        return names;
    }

    private Optional<Name> name(String given, String family, boolean current) {
        Name name = new Name(
                reader.terms(Kind.GIVEN, Text.nameWords(given)),
                reader.terms(Kind.FAMILY, Text.nameWords(family)),
                current);
        return name.given().isEmpty() && name.family().isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** A day, or a year alone for an estimated age. */
    private List<Born> births(String born) {
        if (YEAR.matcher(born).matches()) {
            return List.of(reader.born(LocalDate.of(Integer.parseInt(born), 7, 1), false, false));
        }
        return PersonReader.day(born)
                .map(day -> List.of(reader.born(day, true, false)))
                .orElse(List.of());
    }

    /** The home, and under {@code earlier} former ones: house and postcode with a bar between. */
    private List<Home> homes(Map<String, String> record) {
        List<Home> homes = new ArrayList<>();
        if (!field(record, "postcode").isBlank()) {
            homes.add(reader.home(field(record, "postcode"), PersonReader.house(field(record, "house")), ""));
        }
        for (String[] earlier : parts(field(record, "earlier"))) {
            homes.add(reader.home(earlier[1], PersonReader.house(earlier[0]), ""));
        }
        return homes;
    }

    private static List<String[]> parts(String list) {
        return Arrays.stream(list.split(";"))
                .map(entry -> entry.split("\\|", 2))
                .filter(entry -> entry.length == 2)
                .toList();
    }

    private List<Term> terms(Kind kind, Map<String, String> record, String field) {
        String clean = Text.clean(field(record, field));
        return clean.isEmpty() ? List.of() : List.of(vocabulary.term(kind, clean));
    }

    private List<List<Term>> related(String names) {
        return names.isBlank()
                ? List.of()
                : Arrays.stream(names.split(";"))
                        .map(name -> reader.terms(Kind.WORD, Text.nameWords(name)))
                        .toList();
    }

    private static char sex(String text) {
        String clean = Text.clean(text);
        return clean.isEmpty() ? ' ' : clean.charAt(0);
    }

    private static String field(Map<String, String> record, String name) {
        return PersonReader.cut(record.getOrDefault(name, ""));
    }
}
