package org.openmash.simulators.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.openmash.simulators.people.Household.Member;
import org.openmash.simulators.scenario.Scenario;
import org.openmash.simulators.scenario.ScenarioPerson;
import org.openmash.simulators.scenario.Scenarios;

/**
 * The generated people around the scenarios: a council with the social-care numbers of Devon in 2010, two smaller
 * neighbours, and near-namesakes of everybody in the scenarios. The same every time.
 */
public final class Haystack {

    public static final int IN_CARE = 620;
    public static final int WITH_PLAN = 431;
    public static final int IN_NEED = 4_318;

    private static final int WESTMOOR_CHILDREN = 5_000;
    private static final int NEIGHBOUR_CHILDREN = 400;
    private static final long SEED = 20_101_123;

    private final List<Household> households;
    private final List<Member> inNeed;

    private Haystack(List<Household> households, List<Member> inNeed) {
        this.households = households;
        this.inNeed = inNeed;
    }

    public static Haystack around(Scenarios scenarios) {
        HouseholdGenerator generator = new HouseholdGenerator(SEED);
        List<Household> all = new ArrayList<>(namesakes(scenarios, generator));
        fill(all, "westmoor", WESTMOOR_CHILDREN, generator);
        fill(all, "tamarshire", NEIGHBOUR_CHILDREN, generator);
        fill(all, "portsarum", NEIGHBOUR_CHILDREN, generator);
        List<Member> children = new ArrayList<>(childrenOf(all, "westmoor").toList());
        Collections.shuffle(children, new Random(SEED));
        return new Haystack(List.copyOf(all), List.copyOf(children.subList(0, IN_NEED)));
    }

    public List<Household> households() {
        return households;
    }

    public List<Household> households(String area) {
        return households.stream().filter(h -> h.area().equals(area)).toList();
    }

    /** Children in need in Westmoor: the first {@link #IN_CARE} are in care, the next {@link #WITH_PLAN} have a plan. */
    public List<Member> childrenInNeed() {
        return inNeed;
    }

    private static void fill(List<Household> all, String area, int children, HouseholdGenerator generator) {
        long have = childrenOf(all, area).count();
        while (have < children) {
            Household next = generator.next(area);
            all.add(next);
            have += next.children().size();
        }
    }

    private static Stream<Member> childrenOf(List<Household> all, String area) {
        return all.stream().filter(h -> h.area().equals(area)).flatMap(h -> h.children().stream());
    }

    private static List<Household> namesakes(Scenarios scenarios, HouseholdGenerator generator) {
        List<Household> near = new ArrayList<>();
        for (Scenario scenario : scenarios.scenarios()) {
            scenario.people().stream()
                    .filter(ScenarioPerson::datedAndNamed)
                    .forEach(p -> near.addAll(namesakes(p, generator)));
        }
        return near;
    }

    /** The same name with another year of birth, and the same given name and birthday with another family name. */
    private static List<Household> namesakes(ScenarioPerson person, HouseholdGenerator generator) {
        LocalDate born = LocalDate.parse(person.dob());
        LocalDate otherYear = otherYear(born, generator.between(1, 3));
        String otherFamily = person.family().charAt(0) + "arker";
        return List.of(
                generator.around("westmoor", person.given(), person.family(), otherYear, person.sex()),
                generator.around("westmoor", person.given(), otherFamily, born, person.sex()));
    }

    private static LocalDate otherYear(LocalDate born, int years) {
        boolean infant = born.isAfter(HouseholdGenerator.TODAY.minusYears(4));
        return infant ? born.minusYears(years) : born.plusYears(years).plusDays(40);
    }
}
