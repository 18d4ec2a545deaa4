package org.openmash.identity.internal.compare;

import java.util.List;
import org.openmash.identity.internal.person.Person;

/** What can be compared of two people, in named levels from best to worst. The first level weighs by rarity where it may. */
public enum Feature {
    GIVEN(
            true,
            GivenNames::compare,
            "exact",
            "form",
            "spelling",
            "near",
            "middle",
            "initial",
            "swapped",
            "other-middle",
            "different"),
    FAMILY(true, FamilyNames::compare, "exact", "half", "spelling", "near", "swapped", "crossed", "different"),
    WORDS(false, NameWords::compare, "24-bits", "17-bits", "12-bits", "8-bits", "5-bits", "2-bits", "different"),
    BIRTH(true, Births::compare, "exact", "swapped", "digit", "part", "year", "estimate", "near", "different"),
    IDENTIFIER(false, Identifiers::compare, "exact", "typing-error", "different"),
    HOME(true, Homes::compare, "exact", "home", "unit", "district", "area", "different"),
    PLACE(true, Texts::places, "exact", "close", "part", "different"),
    STREET(true, Texts::streets, "exact", "close", "part", "different"),
    OCCUPATION(true, Texts::occupations, "exact", "close", "part", "different"),
    PHONE(false, Texts::phones, "exact", "different"),
    EMAIL(false, Texts::emails, "exact", "different"),
    SEX(false, Texts::sex, "exact", "different"),
    HOUSEHOLD(false, Households::compare, "two", "one", "strangers");

    private final boolean byRarity;
    private final Comparing comparing;
    private final List<String> levels;

    /** Compares two people into a finding. */
    interface Comparing {
        void compare(Person one, Person other, Finding finding);
    }

    Feature(boolean byRarity, Comparing comparing, String... levels) {
        this.byRarity = byRarity;
        this.comparing = comparing;
        this.levels = List.of(levels);
    }

    public void compare(Person one, Person other, Finding finding) {
        comparing.compare(one, other, finding.silent());
    }

    public List<String> levels() {
        return levels;
    }

    /** Whether agreeing on something rare says more than agreeing on something common. */
    public boolean byRarity() {
        return byRarity;
    }
}
