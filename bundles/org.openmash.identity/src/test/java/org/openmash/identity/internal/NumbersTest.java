package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.Comparison.Reason;

/** The numbers that registers give: written in many ways, typed wrongly, invented. */
class NumbersTest {

    private final ExplainingMatcher matcher = new ExplainingMatcher();

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "nhs, 999 057 7846, 9990577846",
        "nhs, 999-057-7846, 999 0577846",
        "upn, B820432109001, b820 432109001",
        "pnc, 2012/0052494Q, 12/52494Q",
        "pnc, 2012/52494Q, 20120052494Q",
        "cro, 123456/24A, 123456-24a",
        "cro, 3456/24A, 003456/24A",
        "crn, A123456, a 123456"
    })
    void isOneNumberHoweverItIsWritten(String scheme, String one, String other) {
        assertThat(words(scheme, one, other)).contains(scheme.toUpperCase() + " number agrees");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "nhs, 999 057 7846, 999 057 7848",
        "nhs, 999 057 7846, 999 075 7846",
        "upn, B820432109001, B820432109007",
        "pnc, 2012/0052494Q, 2012/0052494R",
        "cro, 123456/24A, 123456/25A",
        "crn, A123456, A123457"
    })
    void oneTypoAwayIsSaidInWords(String scheme, String one, String other) {
        assertThat(words(scheme, one, other)).contains(scheme.toUpperCase() + " numbers are one typing error apart");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nhs, 999 057 7842, check digit",
        "nhs, 12345, check digit",
        "nhs, 0000000000, check digit",
        "upn, A820432109001, check letter",
        "pnc, 2012/0052494R, check letter"
    })
    void numberThatCannotBeRightIsWarnedOfAndNeverCountsAsTheSame(String scheme, String number, String check) {
        Comparison comparison = compare(scheme, number, number);

        assertThat(comparison.reasons())
                .extracting(Reason::words)
                .anyMatch(said -> said.contains("cannot be right: its form or " + check + " is wrong"))
                .contains(scheme.toUpperCase() + " number agrees, but cannot be right: copied with its error?");
        assertThat(strangers(scheme, number, number).band()).isEqualTo(Band.UNLIKELY);
    }

    @Test
    void differingFromANumberThatCannotBeRightSaysNothing() {
        assertThat(words("nhs", "999 057 7846", "111 222 3333")).noneMatch(said -> said.contains("different"));
        assertThat(words("nhs", "999 057 7846", "999 042 1579"))
                .anyMatch(said -> said.startsWith("NHS numbers are different"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "////", "not known", "\u202e1234567890", "x", "12/", "9999999999999999999999"})
    void nonsenseIsNoExceptionAndNoMatch(String nonsense) {
        for (String scheme : List.of("nhs", "upn", "pnc", "cro", "crn", "prison")) {
            assertThat(strangers(scheme, nonsense, nonsense).band()).isEqualTo(Band.UNLIKELY);
        }
    }

    private List<String> words(String scheme, String one, String other) {
        return compare(scheme, one, other).reasons().stream().map(Reason::words).toList();
    }

    private Comparison compare(String scheme, String one, String other) {
        return matcher.compare(
                person("Teddy", "Lowe", "2015-05-08", scheme, one),
                List.of(),
                person("Teddy", "Lowe", "2015-05-08", scheme, other));
    }

    private Comparison strangers(String scheme, String one, String other) {
        return matcher.compare(
                person("Teddy", "Lowe", "2015-05-08", scheme, one),
                List.of(),
                person("Amelia", "Okafor", "2011-11-23", scheme, other));
    }

    private static PersonDetails person(String given, String family, String born, String scheme, String number) {
        return PersonDetails.named(given, family)
                .born(PartialDate.day(LocalDate.parse(born)))
                .identifier(scheme, number)
                .build();
    }
}
