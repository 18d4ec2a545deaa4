package org.openmash.simulators.scenario;

import java.util.List;

/**
 * One family and one referral.
 *
 * @param id {@code S01} and so on
 * @param title what is hard about it
 * @param channel how and when the contact comes in
 * @param sourceCode referral source code of the national list
 * @param referrer who refers
 * @param story what is said to have happened
 * @param people everybody in it; {@code ref} is unique within the scenario
 * @param address addresses of the household in one line
 * @param known how agencies have recorded these people, lookalikes included
 * @param items what agencies hold about them
 * @param expect what a good hub makes of it
 * @param tests statements that must hold
 */
public record Scenario(
        String id,
        String title,
        String channel,
        String sourceCode,
        String referrer,
        String story,
        List<ScenarioPerson> people,
        String address,
        List<KnownRecord> known,
        List<ScenarioItem> items,
        Expectation expect,
        List<Check> tests) {

    /** A statement that must hold, tagged {@code identity}, {@code release} or {@code process}. */
    public record Check(String text, String tag) {}

    /** What a good hub makes of the scenario, in words. */
    public record Expectation(
            String basis, String rating, String level, String outcome, String deadline, String feedback) {}

    public Scenario {
        people = List.copyOf(people);
        known = List.copyOf(known);
        items = List.copyOf(items);
        tests = List.copyOf(tests);
    }

    /** @throws IllegalArgumentException when the scenario has no such person */
    public ScenarioPerson person(String ref) {
        return people.stream()
                .filter(p -> p.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": no person " + ref));
    }
}
