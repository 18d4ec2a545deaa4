package org.openmash.itests.identity.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final int FAMILIES = 600;
    private static final List<Map<String, String>> RECORDS = Generator.records(7, FAMILIES);

    @Test
    void sameSeedAndSizeGiveTheSameRecords() {
        assertThat(Generator.records(7, FAMILIES)).isEqualTo(RECORDS);
        assertThat(Generator.records(8, FAMILIES)).isNotEqualTo(RECORDS);
    }

    @Test
    void exactMatchFindsAtMostHalfOfTheTruePairs() {
        long all = pairs(List.of("person"));
        long exact = pairs(List.of("person", "given", "family", "born"));

        assertThat(exact).isBetween(all / 5, all / 2);
    }

    @Test
    void everyShareAndRateOfTheReviewedFileIsUsedAndIsAShare() {
        Shares shares = new Shares();

        assertThat(shares.origins().values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
        assertThat(RECORDS.stream().map(r -> r.get("origin")).collect(Collectors.toSet()))
                .isEqualTo(shares.origins().keySet());
    }

    @Test
    void eachHardCaseHappens() {
        Set<String> cases = new HashSet<>();
        RECORDS.forEach(r -> cases.addAll(List.of(r.get("cases").split(";"))));

        assertThat(cases)
                .contains(
                        "nickname",
                        "spelling",
                        "swapped",
                        "double.half",
                        "double.turned",
                        "particle",
                        "chain",
                        "other-surname",
                        "diacritics",
                        "born.day-month",
                        "born.digit",
                        "born.first-of-january",
                        "born.fifteenth",
                        "born.estimated",
                        "born.missing",
                        "address.old",
                        "address.missing",
                        "nhs.digit");
    }

    @Test
    void twinsShareBirthDateAndHomeButNoGivenName() {
        Shares shares = new Shares();
        Families families = new Families(3, 500, shares, new NameBank());
        int twins = 0;
        for (int i = 0; i < 500; i++) {
            Map<String, Soul> first = new HashMap<>();
            for (Soul soul : families.family(i)) {
                Soul other = soul.twins().isEmpty() ? null : first.putIfAbsent(soul.twins(), soul);
                if (other != null) {
                    twins++;
                    assertThat(soul.born()).isEqualTo(other.born());
                    assertThat(soul.home()).isEqualTo(other.home());
                    assertThat(soul.given().get(0)).isNotEqualTo(other.given().get(0));
                    assertThat(soul.nhs()).isNotEqualTo(other.nhs());
                }
            }
        }
        assertThat(twins).isGreaterThan(5);
    }

    @Test
    void childrenOfOneFamilyHaveFirstNamesOfTheirOwn() {
        Families families = new Families(20261123, 2_000, new Shares(), new NameBank());

        for (int i = 0; i < 2_000; i++) {
            assertThat(families.family(i).stream()
                            .filter(soul -> !soul.adult())
                            .map(soul -> soul.given().get(0)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void englishNamesOfAHouseholdAreApart() {
        RECORDS.stream()
                .filter(r -> r.get("cases").contains("english-name")
                        && !r.get("cases").contains(";"))
                .collect(Collectors.groupingBy(
                        r -> r.get("household") + r.get("given").split(" ")[0]))
                .values()
                .forEach(named -> assertThat(
                                named.stream().map(r -> r.get("person")).distinct())
                        .hasSize(1));
    }

    @Test
    void nhsNumbersHaveTheirCheckDigitAndAreKeptForTests() {
        assertThat(Numbers.nextNhs("9434765919")).isEqualTo("9434765927");
    }

    private static long pairs(List<String> columns) {
        return RECORDS.stream()
                .filter(r -> columns.stream().noneMatch(c -> r.get(c).isBlank()))
                .collect(Collectors.groupingBy(r -> columns.stream().map(r::get).toList(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(n -> n * (n - 1) / 2)
                .sum();
    }
}
