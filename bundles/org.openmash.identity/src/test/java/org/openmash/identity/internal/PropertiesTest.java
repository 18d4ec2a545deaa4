package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.person.EnglishVocabulary;
import org.openmash.identity.internal.person.PersonReader;

/** What holds for any two people, tried on many drawn from one seed. */
class PropertiesTest {

    private static final int TRIES = 3_000;
    private static final List<String> GIVEN = List.of("Alfie", "Alfred", "Mia", "Maya", "Mohammed", "T", "Zofia", "");
    private static final List<String> FAMILY = List.of("Lowe", "Lowe-Pike", "O'Doyle", "Doyle", "Khan", "Smith");

    private final PersonReader reader = new PersonReader(new EnglishVocabulary());
    private final Scorer scorer = new Scorer(Model.shipped());
    private final ExplainingMatcher matcher = new ExplainingMatcher();
    private final Random random = new Random(20261123);

    @Test
    void comparingIsSymmetric() {
        forAnyTwo(pair -> assertThat(weight(pair[0], pair[1])).isCloseTo(weight(pair[1], pair[0]), within(1e-9)));
    }

    @Test
    void comparingIsDeterministic() {
        forAnyTwo(pair -> assertThat(matcher.compare(pair[0], List.of(), pair[1]))
                .isEqualTo(matcher.compare(pair[0], List.of(), pair[1])));
    }

    @Test
    void agreeingNumberTakenAwayNeverMakesItLikelier() {
        forAnyTwo(pair -> {
            PersonDetails one = with(pair[0], "999 000 1014");
            PersonDetails other = with(pair[1], "9990001014");

            assertThat(weight(pair[0], pair[1])).isLessThanOrEqualTo(weight(one, other));
        });
    }

    @Test
    void emptyNamesDoNotAgree() {
        PersonDetails one = PersonDetails.named("", "-").build();
        PersonDetails other = PersonDetails.named("'", "").build();

        assertThat(matcher.compare(one, List.of(), other).reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Ekrow\u202C", "\u0000\u0007", "....", "名前", "🙂🙂", "' OR 1=1 --", "\u00A0"})
    void nonsenseIsNoExceptionAndNoMatch(String nonsense) {
        PersonDetails one = PersonDetails.named(nonsense, nonsense)
                .identifier("nhs", nonsense + "x")
                .address(new PostalAddress(nonsense, nonsense, nonsense))
                .phone(nonsense)
                .related(nonsense)
                .build();
        PersonDetails other = person("Mia", "Khan", "2012-08-30").build();

        assertThatCode(() -> matcher.searchKeys(one)).doesNotThrowAnyException();
        assertThat(matcher.compare(one, List.of(one), other).band().name()).isEqualTo("UNLIKELY");
    }

    @Test
    void nameOfThreeHundredLettersIsCompared() {
        PersonDetails one =
                person("M".repeat(300), "K".repeat(300), "2012-08-30").build();

        assertThatCode(() -> matcher.compare(one, List.of(one), one)).doesNotThrowAnyException();
    }

    private void forAnyTwo(Consumer<PersonDetails[]> law) {
        IntStream.range(0, TRIES).forEach(i -> law.accept(new PersonDetails[] {any().build(), any().build()}));
    }

    private PersonDetails.Builder any() {
        String day = "201" + random.nextInt(3) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(3);
        PersonDetails.Builder person =
                person(GIVEN.get(random.nextInt(GIVEN.size())), FAMILY.get(random.nextInt(FAMILY.size())), day);
        if (random.nextBoolean()) {
            person.address(
                    new PostalAddress(random.nextInt(3) + " Mill Rise", "WM7 1D" + "DE".charAt(random.nextInt(2)), ""));
        }
        if (random.nextBoolean()) {
            person.related(random.nextBoolean() ? "Jo Lowe" : "Kelly Pike");
        }
        if (random.nextBoolean()) {
            person.sex(random.nextBoolean() ? PersonDetails.Sex.FEMALE : PersonDetails.Sex.MALE);
        }
        return person;
    }

    private static PersonDetails with(PersonDetails person, String number) {
        PersonDetails.Builder copy = PersonDetails.named(
                        person.names().get(0).given(), person.names().get(0).family())
                .sex(person.sex())
                .identifier("nhs", number);
        person.birth().ifPresent(copy::born);
        person.addresses().forEach(copy::address);
        person.relatedNames().forEach(copy::related);
        return copy.build();
    }

    private double weight(PersonDetails one, PersonDetails other) {
        return scorer.weight(reader.person(one), reader.person(other));
    }

    private static PersonDetails.Builder person(String given, String family, String born) {
        return PersonDetails.named(given, family).born(PartialDate.day(LocalDate.parse(born)));
    }
}
