package org.openmash.simulators.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.people.Household.Member;
import org.openmash.simulators.scenario.Scenarios;

class HaystackTest {

    private final Scenarios scenarios = Scenarios.read();
    private final Haystack haystack = Haystack.around(scenarios);

    @Test
    void isTheSameEveryTime() {
        assertThat(Haystack.around(scenarios).households()).isEqualTo(haystack.households());
        assertThat(Haystack.around(scenarios).childrenInNeed()).isEqualTo(haystack.childrenInNeed());
    }

    @Test
    void hasMoreThanFiveThousandPeopleAndThePromisedChildrenInNeed() {
        assertThat(members()).hasSizeGreaterThan(5_000);
        assertThat(haystack.childrenInNeed()).hasSize(4_318).doesNotHaveDuplicates();
    }

    @Test
    void everybodyHasAValidNhsNumberOfTheirOwn() {
        List<String> numbers = members().map(Member::nhs).toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(n -> assertThat(n.charAt(9) - '0')
                        .isEqualTo(Numbers.nhsCheckDigit(n.substring(0, 9)).orElseThrow()));
    }

    @Test
    void everyPersonOfAScenarioHasANamesakeBornInAnotherYear() {
        scenarios.scenarios().stream()
                .flatMap(s -> s.people().stream())
                .filter(p -> p.datedAndNamed())
                .forEach(p -> assertThat(members())
                        .as(p.ref())
                        .anyMatch(m -> m.given().equals(p.given())
                                && m.family().equals(p.family())
                                && !m.born().toString().equals(p.dob())));
    }

    @Test
    void everyPersonOfAScenarioSharesABirthdayAndAGivenNameWithSomebodyElse() {
        scenarios.scenarios().stream()
                .flatMap(s -> s.people().stream())
                .filter(p -> p.datedAndNamed())
                .forEach(p -> assertThat(members())
                        .as(p.ref())
                        .anyMatch(m -> m.given().equals(p.given())
                                && !m.family().equals(p.family())
                                && m.born().toString().equals(p.dob())));
    }

    @Test
    void namesComeFromManyPlaces() {
        assertThat(members().map(Member::family))
                .contains("Smith", "Trelawney", "O'Brien", "Nowak", "Hussain", "Okafor", "García", "Wiśniewska");
    }

    private Stream<Member> members() {
        return haystack.households().stream().flatMap(h -> h.members().stream());
    }
}
