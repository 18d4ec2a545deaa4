package org.openmash.simulators.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openmash.simulators.people.Household.Member;

/** Makes households one after another; the same seed gives the same people. */
final class HouseholdGenerator {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 13);

    /** A town with its postcode area. */
    private record Town(String name, String postcodes) {}

    private final Random random;
    private final Numbers numbers = new Numbers();
    private int households;
    private int people;

    HouseholdGenerator(long seed) {
        random = new Random(seed);
    }

    /** An ordinary household of one or two adults and one to four children. */
    Household next(String area) {
        String family = pick(Names.FAMILIES);
        List<Member> members = new ArrayList<>();
        members.add(adult("F", family));
        if (random.nextInt(100) < 65) {
            members.add(adult("M", random.nextInt(100) < 70 ? family : pick(Names.FAMILIES)));
        }
        String childFamily = random.nextInt(100) < 8 ? family + "-" + pick(Names.FAMILIES) : family;
        int children = 1 + Math.min(3, random.nextInt(8) / 2);
        for (int i = 0; i < children; i++) {
            members.add(child(childFamily));
        }
        return household(area, members);
    }

    /** A household around one given person; a child gets a mother, an adult gets a child. */
    Household around(String area, String given, String family, LocalDate born, String sex) {
        boolean child = born.isAfter(TODAY.minusYears(18));
        Member person = member(child, given, family, born, sex);
        return household(area, child ? List.of(adult("F", family), person) : List.of(person, child(family)));
    }

    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private Household household(String area, List<Member> members) {
        return new Household(++households, area, address(area), members);
    }

    private Member adult(String sex, String family) {
        LocalDate born = TODAY.minusDays(between(19 * 365, 55 * 365));
        return member(false, pick("F".equals(sex) ? Names.WOMEN : Names.MEN), family, born, sex);
    }

    private Member child(String family) {
        String sex = random.nextBoolean() ? "F" : "M";
        LocalDate born = TODAY.minusDays(between(10, 17 * 365));
        return member(true, pick("F".equals(sex) ? Names.GIRLS : Names.BOYS), family, born, sex);
    }

    private Member member(boolean child, String given, String family, LocalDate born, String sex) {
        return new Member(++people, child, given, family, born, sex, numbers.nextNhs());
    }

    private Identity.Address address(String area) {
        Town town = town(area);
        String street = between(1, 140) + " " + pick(Names.STREETS) + " " + pick(Names.STREET_KINDS);
        String postcode = town.postcodes() + " " + between(1, 9) + letter() + letter();
        return new Identity.Address(
                street + ", " + town.name(), postcode, String.valueOf(999_100_000_000L + households));
    }

    private Town town(String area) {
        return switch (area) {
            case "tamarshire" -> new Town("Tamar Cross", "TX" + between(1, 9));
            case "portsarum" -> new Town("Port Sarum", "PZ" + between(1, 4));
            default ->
                random.nextBoolean()
                        ? new Town("Moorhaven", "WM" + between(1, 5))
                        : new Town("Saltcombe", "WM" + between(6, 9));
        };
    }

    private char letter() {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
