package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.Comparison.Reason;

class ExplainingMatcherTest {

    private static final PostalAddress QUARRY_ROAD = new PostalAddress("14 Quarry Road, Moorhaven", "WM4 2AB", "");
    private static final PersonDetails ALFIE = person("Alfred James", "Pike-Rowe", "2017-03-04")
            .name(new PersonName(PersonName.Kind.KNOWN_AS, "Alfie", "Pike-Rowe"))
            .identifier("nhs", "999 000 1014")
            .identifier("upn", "W999900117001")
            .sex(PersonDetails.Sex.MALE)
            .address(QUARRY_ROAD)
            .build();
    private static final PersonDetails POPPY =
            person("Poppy", "Pike", "2020-09-19").address(QUARRY_ROAD).build();
    private static final PersonDetails KELLY =
            person("Kelly", "Pike", "1991-05-22").address(QUARRY_ROAD).build();

    private final ExplainingMatcher matcher = new ExplainingMatcher();

    @Nested
    @DisplayName("a child with a double name and a nickname")
    class Nickname {

        @Test
        void isTheSameUnderOneHalfOfTheNameAtTheSameAddress() {
            PersonDetails police =
                    person("Alfie", "ROWE", "2017-03-04").address(QUARRY_ROAD).build();

            assertThat(compare(ALFIE, police).band()).isEqualTo(Band.SAME);
        }

        @Test
        void isTheSameByHealthNumberUnderTheOtherHalf() {
            PersonDetails practice = person("Alfred James", "PIKE", "2017-03-04")
                    .identifier("nhs", "9990001014")
                    .build();

            Comparison comparison = compare(ALFIE, practice);

            assertThat(comparison.band()).isEqualTo(Band.SAME);
            assertThat(words(comparison)).contains("NHS number agrees", "Family name is one half of the double name");
        }

        @Test
        void isProposedWithSwappedDayAndMonthAtTheSameAddress() {
            PersonDetails socialCare = person("Alfie", "Pike-Rowe", "2017-04-03")
                    .address(QUARRY_ROAD)
                    .related("Kelly Pike")
                    .build();

            Comparison comparison = compare(ALFIE, socialCare);

            assertThat(comparison.band()).isIn(Band.SAME, Band.POSSIBLE);
            assertThat(words(comparison)).contains("Day and month of birth are swapped");
        }

        @Test
        void isNotTheBoyOfAnotherYearAndSchool() {
            PersonDetails otherBoy = person("Alfie", "Rowe", "2016-04-03")
                    .identifier("upn", "K999900116055")
                    .address(new PostalAddress("3 Harbour Walk, Saltcombe", "WM7 2ZZ", ""))
                    .build();

            assertThat(compare(ALFIE, otherBoy).band()).isEqualTo(Band.UNLIKELY);
        }
    }

    @Test
    void findsASisterWithoutBirthDateByAddressAndMother() {
        PersonDetails notice = PersonDetails.named("Poppy", "ROWE")
                .address(QUARRY_ROAD)
                .related("Kelly Pike")
                .build();

        Comparison comparison = matcher.compare(POPPY, List.of(ALFIE, KELLY), notice);

        assertThat(comparison.band()).isEqualTo(Band.POSSIBLE);
    }

    @Test
    void warnsOfTwinsInsteadOfJoiningThem() {
        PersonDetails mia = person("Mia", "Okafor", "2012-08-30").build();
        PersonDetails maya = person("Maya", "Okafor", "2012-08-30").build();

        assertThat(matcher.compare(mia, List.of(maya), maya).band()).isEqualTo(Band.TWIN_OR_SIBLING);
    }

    @Test
    void warnsOfTwinsWhenAnInitialFitsBoth() {
        PersonDetails mia = person("Mia", "Okafor", "2012-08-30").build();
        PersonDetails maya = person("Maya", "Okafor", "2012-08-30").build();
        PersonDetails emergency = person("M", "OKAFOR", "2012-08-30").build();

        assertThat(matcher.compare(mia, List.of(maya), emergency).band()).isEqualTo(Band.TWIN_OR_SIBLING);
        assertThat(matcher.compare(maya, List.of(mia), emergency).band()).isEqualTo(Band.TWIN_OR_SIBLING);
    }

    @Test
    void neverProposesADummyBirthDateAsTheSame() {
        PersonDetails dunne = person("Patrick Richard", "Dunne", "1979-06-09").build();
        PersonDetails ricky = person("Ricky", "DUNN", "1980-01-01").build();

        assertThat(compare(dunne, ricky).band()).isIn(Band.POSSIBLE, Band.UNLIKELY);
    }

    @Test
    void keepsAnInnocentNamesakeApart() {
        PersonDetails colley = person("Dean Robert", "Colley", "1985-11-30")
                .name(new PersonName(PersonName.Kind.ALIAS, "Darren", "Cole"))
                .address(new PostalAddress("31 Mill Rise, Saltcombe", "WM7 1DD", ""))
                .build();
        PersonDetails cole = person("Darren", "COLE", "1990-08-08")
                .address(new PostalAddress("8 Sea Lane, Saltcombe", "WM7 4AA", ""))
                .build();

        assertThat(compare(colley, cole).band()).isEqualTo(Band.UNLIKELY);
    }

    @Test
    void seesThroughDiacriticsAndMisspelling() {
        PersonDetails zofia = person("Zofia", "Kowalczyk", "2015-05-08").build();
        PersonDetails tamarshire = person("Zofia", "KOWALCZIK", "2015-05-08").build();

        assertThat(compare(zofia, tamarshire).band()).isIn(Band.SAME, Band.POSSIBLE);
        assertThat(matcher.searchKeys(zofia)).containsAnyElementsOf(matcher.searchKeys(tamarshire));
    }

    @Test
    void seesThroughAPrefixedFamilyName() {
        PersonDetails kian = person("Kian", "Doyle", "2010-02-14").build();
        PersonDetails youthJustice = person("Kian", "O'DOYLE", "2010-02-14").build();

        assertThat(compare(kian, youthJustice).band()).isEqualTo(Band.SAME);
    }

    @Test
    void doesNotTakeAnotherNumberForATypingError() {
        PersonDetails one = person("Teddy", "Lowe", "2024-12-05")
                .identifier("nhs", "999 000 9015")
                .build();
        PersonDetails other = person("Teddy", "Lowe", "2024-12-05")
                .identifier("nhs", "999 111 2227")
                .build();

        Comparison comparison = compare(one, other);

        assertThat(comparison.band()).isNotEqualTo(Band.SAME);
        assertThat(comparison.reasons())
                .filteredOn(reason -> !reason.agrees())
                .extracting(Reason::words)
                .contains("NHS numbers are different");
    }

    @Test
    void saysNothingAboutPeopleInItsReasons() {
        Comparison comparison = compare(ALFIE, ALFIE);

        assertThat(String.join(" ", words(comparison))).doesNotContain("Alf", "Pike", "Quarry", "999", "2017");
    }

    @Test
    void givesAlikePeopleASearchKeyInCommon() {
        PersonDetails swapped = person("Alfie", "Rowe", "2017-04-03").build();

        assertThat(matcher.searchKeys(ALFIE)).containsAnyElementsOf(matcher.searchKeys(swapped));
    }

    private Comparison compare(PersonDetails subject, PersonDetails candidate) {
        return matcher.compare(subject, List.of(KELLY, POPPY), candidate);
    }

    private static List<String> words(Comparison comparison) {
        return comparison.reasons().stream().map(Reason::words).toList();
    }

    private static PersonDetails.Builder person(String given, String family, String born) {
        return PersonDetails.named(given, family).born(PartialDate.day(LocalDate.parse(born)));
    }
}
