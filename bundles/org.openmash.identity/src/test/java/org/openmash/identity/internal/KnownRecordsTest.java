package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.simulators.people.Holdings;
import org.openmash.simulators.people.Holdings.Entry;
import org.openmash.simulators.scenario.KnownRecord;
import org.openmash.simulators.scenario.Scenario;
import org.openmash.simulators.scenario.ScenarioPerson;
import org.openmash.simulators.scenario.Scenarios;

/** Every record of the written scenarios against the household that the contact names, as the scenario expects it. */
class KnownRecordsTest {

    private static final Scenarios SCENARIOS = Scenarios.read();
    private static final List<Entry> RECORDS = Holdings.of(SCENARIOS).entries();
    private static final Map<String, List<Band>> FITTING = Map.of(
            "SAME", List.of(Band.SAME, Band.POSSIBLE),
            "SAME (human check)", List.of(Band.SAME, Band.POSSIBLE),
            "POSSIBLE", List.of(Band.POSSIBLE, Band.UNLIKELY),
            "POSSIBLE only", List.of(Band.POSSIBLE, Band.UNLIKELY, Band.TWIN_OR_SIBLING),
            "UNRESOLVED", List.of(Band.TWIN_OR_SIBLING));

    private final ExplainingMatcher matcher = new ExplainingMatcher();

    @TestFactory
    Stream<DynamicTest> recordsAreFoundAsTheScenarioExpects() {
        return RECORDS.stream()
                .filter(record -> FITTING.containsKey(expected(record)))
                .filter(record -> record.person().matches("[CAUX]\\d"))
                .map(record -> DynamicTest.dynamicTest(
                        record.scenario() + " " + record.agency() + " " + record.recordId(),
                        () -> assertThat(band(record, record.person()))
                                .as(expected(record))
                                .isIn(FITTING.get(expected(record)))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsTakenForSomebodyElse() {
        return RECORDS.stream()
                .map(record -> DynamicTest.dynamicTest(
                        record.scenario() + " " + record.agency() + " " + record.recordId(),
                        () -> assertThat(others(record).map(person -> band(record, person.ref())))
                                .doesNotContain(Band.SAME)));
    }

    @Test
    void anInitialThatFitsBothTwinsSettlesNothing() {
        List<Entry> initials = RECORDS.stream()
                .filter(record -> record.identity().name().given().length() == 1
                        && record.scenario().equals("S03"))
                .toList();

        assertThat(initials).isNotEmpty();
        assertThat(initials).allSatisfy(record -> {
            assertThat(band(record, "C1")).isEqualTo(Band.TWIN_OR_SIBLING);
            assertThat(band(record, "C2")).isEqualTo(Band.TWIN_OR_SIBLING);
        });
    }

    @Test
    void theScenariosHaveRecordsOfEachKind() {
        assertThat(RECORDS).hasSizeGreaterThan(25);
        assertThat(RECORDS.stream().map(KnownRecordsTest::expected))
                .contains("SAME", "SAME (human check)", "NOT", "POSSIBLE only");
    }

    private static Stream<ScenarioPerson> others(Entry record) {
        return SCENARIOS.scenario(record.scenario()).people().stream()
                .filter(person -> !record.person().contains(person.ref()))
                .filter(person -> !person.name().equals("unknown"));
    }

    private Band band(Entry record, String ref) {
        Scenario scenario = SCENARIOS.scenario(record.scenario());
        List<PersonDetails> household = scenario.people().stream()
                .filter(person -> !person.ref().equals(ref) && !person.name().equals("unknown"))
                .map(person -> ScenarioPeople.named(scenario, person))
                .toList();
        return matcher.compare(
                        ScenarioPeople.named(scenario, scenario.person(ref)),
                        household,
                        ScenarioPeople.recorded(record.identity()))
                .band();
    }

    /** What the scenario expects of this record; blank for records that its list leaves out. */
    private static String expected(Entry record) {
        return SCENARIOS.scenario(record.scenario()).known().stream()
                .filter(known -> known.recordedName().equals(record.known()))
                .filter(known -> known.connector().equals(record.agency()))
                .map(KnownRecord::expected)
                .findFirst()
                .orElse("");
    }
}
