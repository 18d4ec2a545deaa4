package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.Comparison.Reason;

/** The hard cases of the field, each by its name. */
class HardCasesTest {

    private static final PostalAddress MILL_RISE = new PostalAddress("31 Mill Rise, Saltcombe", "WM7 1DD", "");

    private final ExplainingMatcher matcher = new ExplainingMatcher();

    @ParameterizedTest(name = "{0} {1} and {2} {3}")
    @CsvSource({
        "Alfred, Penrose, Alfie, Penrose, Given names are forms of the same name",
        "Muhammad, Iqbal, Mohamed, Iqbal, Given names are forms of the same name",
        "Zofia, Kowalczyk, Sofia, Kowalczyk, Given names are forms of the same name",
        "Siobhán, Doyle, Siobhan, Doyle, Given name agrees",
        "Michał, Nowak, Michal, Nowak, Given name agrees",
        "Teddy, Lowe, Tedyd, Lowe, Given names differ in spelling only",
        "Alfie, Pike-Rowe, Alfie, Rowe-Pike, Family name agrees",
        "Alfie, Pike-Rowe, Alfie, Rowe, Family name is one half of the double name",
        "Joost, van der Berg, Joost, Berg, Family name agrees",
        "Omar, al-Hassan, Omar, Hassan, Family name agrees",
        "Kian, O'Doyle, Kian, Doyle, Family name agrees",
        "Iona, Mac Donald, Iona, MacDonald, Family name agrees",
        "Zofia, Kowalczyk, Zofia, Kowalczik, Family names differ in spelling only",
        "Wei, Chen, Chen, Wei, Given and family name have changed places",
        "T, Lowe, Teddy, Lowe, 'Only an initial is recorded, and it fits'"
    })
    void seesThroughTheName(String given, String family, String otherGiven, String otherFamily, String words) {
        Comparison comparison = compare(born(given, family, "2015-05-08"), born(otherGiven, otherFamily, "2015-05-08"));

        assertThat(comparison.reasons())
                .filteredOn(Reason::agrees)
                .extracting(Reason::words)
                .anyMatch(said -> said.startsWith(words));
        assertThat(comparison.band()).isIn(Band.SAME, Band.POSSIBLE);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2017-03-04, 2017-04-03, Day and month of birth are swapped",
        "2017-03-14, 2017-03-19, Birth dates differ in one digit",
        "2017-03-04, 2017-09-24, Birth dates agree in parts only"
    })
    void saysHowBirthDatesDiffer(String one, String other, String words) {
        assertThat(words(compare(born("Teddy", "Lowe", one), born("Teddy", "Lowe", other))))
                .contains(words);
    }

    @Test
    void firstOfJanuaryIsNoBirthDateToBuildOn() {
        Comparison comparison = compare(born("Teddy", "Lowe", "2015-01-01"), born("Teddy", "Lowe", "2015-01-01"));

        assertThat(comparison.band()).isNotEqualTo(Band.SAME);
        assertThat(words(comparison)).contains("Birth date agrees, but 1 January often stands for unknown");
    }

    @Test
    void estimatedAgeFitsWithinAYear() {
        PersonDetails estimated = PersonDetails.named("Abdi", "Yusuf")
                .born(new PartialDate(LocalDate.of(2009, 1, 1), Precision.ABOUT))
                .build();

        Comparison comparison =
                compare(estimated, born("Abdi", "Yusuf", "2010-06-12").build());

        assertThat(words(comparison)).contains("Estimated birth year fits");
        assertThat(comparison.band()).isNotEqualTo(Band.SAME);
    }

    @Test
    void unbornChildrenAreComparedByTheExpectedDateAndTheMother() {
        PersonDetails one = unborn("Baby", "Trewin").related("Jo Trewin").build();
        PersonDetails other = unborn("Baby", "Trewin").related("Joanne Trewin").build();

        Comparison comparison = compare(one, other);

        assertThat(words(comparison)).contains("A member of the household is recorded with this person");
        assertThat(comparison.band()).isIn(Band.SAME, Band.POSSIBLE);
    }

    @Test
    void aliasCounts() {
        PersonDetails subject = born("Dean", "Colley", "1985-11-30")
                .name(new PersonName(Kind.ALIAS, "Darren", "Cole"))
                .build();

        assertThat(compare(subject, born("Darren", "Cole", "1985-11-30").build())
                        .band())
                .isIn(Band.SAME, Band.POSSIBLE);
    }

    @Test
    void earlierAddressCounts() {
        PersonDetails moved = born("Teddy", "Lowe", "2015-05-08")
                .address(new PostalAddress("2 New Street", "WM1 1AA", ""))
                .address(MILL_RISE)
                .build();

        assertThat(words(compare(
                        moved,
                        born("Teddy", "Lowe", "2015-05-08").address(MILL_RISE).build())))
                .contains("Address agrees, now or earlier");
    }

    @Test
    void noFixedAddressSpeaksNeitherForNorAgainst() {
        Comparison comparison =
                compare(born("Teddy", "Lowe", "2015-05-08").address(MILL_RISE), born("Teddy", "Lowe", "2015-05-08"));

        assertThat(comparison.reasons()).noneMatch(reason -> reason.field().equals("address"));
    }

    @Test
    void numberWithOneDigitWrongIsSaidInWords() {
        Comparison comparison = compare(
                born("Teddy", "Lowe", "2015-05-08").identifier("nhs", "999 000 9015"),
                born("Teddy", "Lowe", "2015-05-08").identifier("nhs", "999 000 9016"));

        assertThat(words(comparison)).contains("NHS numbers are one typing error apart");
    }

    @Test
    void sisterAtTheSameAddressIsNeverTheSame() {
        PersonDetails teddy = born("Teddy", "Lowe", "2015-05-08")
                .address(MILL_RISE)
                .related("Jo Lowe")
                .build();
        PersonDetails sister = born("Ida", "Lowe", "2017-02-11")
                .address(MILL_RISE)
                .related("Jo Lowe")
                .build();

        assertThat(compare(teddy, sister).band()).isEqualTo(Band.UNLIKELY);
    }

    @Test
    void twinsOfOneMiddleNameAreWarnedOf() {
        PersonDetails mia =
                born("Mia Grace", "Okafor", "2012-08-30").address(MILL_RISE).build();
        PersonDetails ella =
                born("Ella Grace", "Okafor", "2012-08-30").address(MILL_RISE).build();

        assertThat(compare(mia, ella).band()).isEqualTo(Band.TWIN_OR_SIBLING);
    }

    @Test
    void twinWhomTheOtherRecordNamesIsNeverTheSameHoweverAlikeTheirNames() {
        PersonDetails divya = born("Divya", "Gill", "2012-08-30")
                .address(MILL_RISE)
                .related("Diya Gill")
                .build();
        PersonDetails diya =
                born("Diya", "Gill", "2012-08-30").address(MILL_RISE).build();

        assertThat(compare(divya, diya).band()).isNotEqualTo(Band.SAME);
    }

    @Test
    void firstNamesThatAgreeWithOtherMiddleNamesAreWarnedOf() {
        PersonDetails one =
                born("Nathan Lucas", "Kelby", "2012-08-30").address(MILL_RISE).build();
        PersonDetails other = born("Nathan Frederick", "Kelby", "2012-08-30")
                .address(MILL_RISE)
                .build();

        assertThat(compare(one, other).band()).isEqualTo(Band.TWIN_OR_SIBLING);
        assertThat(words(compare(one, other))).contains("First names agree, the middle names are different");
    }

    @Test
    void childCalledByItsMiddleNameIsPossible() {
        PersonDetails one =
                born("Nathan Lucas", "Kelby", "2012-08-30").address(MILL_RISE).build();
        PersonDetails other =
                born("Lucas", "Kelby", "2012-08-30").address(MILL_RISE).build();

        assertThat(compare(one, other).band()).isEqualTo(Band.POSSIBLE);
    }

    @Test
    void firstOfJanuaryOfTheSameYearIsAnEstimate() {
        assertThat(words(compare(born("Abdi", "Yusuf", "2010-01-01"), born("Abdi", "Yusuf", "2010-06-12"))))
                .contains("Estimated birth year fits");
    }

    @Test
    void familyNameInThePlaceOfTheGivenOneIsSaid() {
        assertThat(words(compare(born("Wei", "Wang", "2010-06-12"), born("Wang", "Tony", "2010-06-12"))))
                .contains("The family name of one is the given name of the other");
    }

    @Test
    void twinsWithTheNumbersOfTwoAreNotJoinedEvenWhenNamesAreAlike() {
        PersonDetails one = born("Jayden", "Okafor", "2012-08-30")
                .identifier("nhs", "999 000 1014")
                .address(MILL_RISE)
                .build();
        PersonDetails other = born("Jaydon", "Okafor", "2012-08-30")
                .identifier("nhs", "999 222 3338")
                .address(MILL_RISE)
                .build();

        assertThat(compare(one, other).band()).isNotEqualTo(Band.SAME);
    }

    @Test
    void weightsOfTheReasonsAreThere() {
        Comparison comparison = compare(
                born("Teddy", "Lowe", "2015-05-08").address(MILL_RISE),
                born("Teddy", "Lowe", "2015-05-08").address(MILL_RISE));

        assertThat(comparison.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.agrees() ? reason.weight() >= 0 : reason.weight() <= 0);
        assertThat(comparison.reasons())
                .extracting(reason -> -Math.abs(reason.weight()))
                .isSorted();
    }

    private Comparison compare(PersonDetails.Builder one, PersonDetails.Builder other) {
        return compare(one.build(), other.build());
    }

    private Comparison compare(PersonDetails one, PersonDetails other) {
        return matcher.compare(one, List.of(), other);
    }

    private static List<String> words(Comparison comparison) {
        return comparison.reasons().stream().map(Reason::words).toList();
    }

    private static PersonDetails.Builder born(String given, String family, String day) {
        return PersonDetails.named(given, family).born(PartialDate.day(LocalDate.parse(day)));
    }

    private static PersonDetails.Builder unborn(String given, String family) {
        return PersonDetails.named(given, family)
                .sex(PersonDetails.Sex.NOT_BORN)
                .expected(PartialDate.day(LocalDate.of(2027, 2, 3)));
    }
}
