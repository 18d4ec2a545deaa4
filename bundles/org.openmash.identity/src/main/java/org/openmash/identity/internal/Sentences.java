package org.openmash.identity.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.openmash.core.api.identity.Comparison.Reason;
import org.openmash.identity.internal.model.Scorer.Part;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Person.Identifier;
import org.openmash.identity.internal.person.RegisterNumbers;

/** Says in a plain sentence what a comparison found. No sentence holds a value of anybody. */
final class Sentences {

    private static final double COMMON = 8;
    private static final double RARE = 10.5;

    private Sentences() {}

    static Reason reason(Person one, Person other, Part part) {
        String words = switch (part.feature()) {
            case GIVEN -> given(part);
            case FAMILY -> family(part);
            case WORDS -> "Words of the names " + (part.agrees() ? "agree" : "are different");
            case BIRTH -> birth(part);
            case IDENTIFIER -> number(one, other, part);
            case HOME -> home(part);
            case PLACE -> alike("Places", part);
            case STREET -> alike("Streets", part);
            case OCCUPATION -> alike("Occupations", part);
            case PHONE -> part.level() == 0 ? "A telephone number agrees" : "No telephone number in common";
            case EMAIL -> part.level() == 0 ? "An e-mail address agrees" : "No e-mail address in common";
            case SEX -> part.level() == 0 ? "Sex is recorded alike" : "Sex is recorded differently";
            case HOUSEHOLD -> household(part);
        };
        double weight = part.agrees() ? Math.max(0, part.weight()) : Math.min(0, part.weight());
        return new Reason(part.agrees(), field(part), words, Math.round(weight * 10) / 10.0);
    }

    private static String field(Part part) {
        return switch (part.feature()) {
            case GIVEN, FAMILY, WORDS -> "name";
            case HOME, PLACE, STREET -> "address";
            default -> part.feature().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String given(Part part) {
        return switch (part.levelName()) {
            case "exact" -> "Given name agrees" + rarity(part);
            case "form" -> "Given names are forms of the same name";
            case "spelling" -> "Given names differ in spelling only";
            case "near" -> "Given names are alike, yet not the same";
            case "middle" -> "The given name is the other's middle name";
            case "initial" -> "Only an initial is recorded, and it fits, or one name begins the other";
            case "swapped" -> "Given and family name have changed places";
            case "other-middle" -> "First names agree, the middle names are different";
            default -> "Given names are different";
        };
    }

    private static String family(Part part) {
        return switch (part.levelName()) {
            case "exact" -> "Family name agrees" + rarity(part);
            case "half" -> "Family name is one half of the double name";
            case "spelling" -> "Family names differ in spelling only";
            case "near" -> "Family names are alike, yet not the same";
            case "swapped" -> "Given and family name have changed places";
            case "crossed" -> "The family name of one is the given name of the other";
            default -> "Family names are different";
        };
    }

    private static String rarity(Part part) {
        if (part.rarity() <= 0 || part.rarity() > COMMON && part.rarity() < RARE) {
            return "";
        }
        return part.rarity() <= COMMON ? ", a common one" : ", a rare one";
    }

    private static String birth(Part part) {
        return switch (part.levelName()) {
            case "exact" ->
                part.rarity() > 0 && part.rarity() < COMMON
                        ? "Birth date agrees, but 1 January often stands for unknown"
                        : "Birth date agrees";
            case "swapped" -> "Day and month of birth are swapped";
            case "digit" -> "Birth dates differ in one digit";
            case "part" -> "Birth dates differ in the day or the month only";
            case "year" -> "Birth dates agree in parts only";
            case "estimate" -> "Estimated birth year fits";
            case "near" -> "Birth years are close, the dates are different";
            default -> "Birth dates are different";
        };
    }

    private static String number(Person one, Person other, Part part) {
        String scheme = one.numbers().stream()
                .map(Identifier::scheme)
                .filter(s -> other.numbers().stream().anyMatch(n -> n.scheme().equals(s)))
                .findFirst()
                .orElse("identity")
                .toUpperCase(Locale.ROOT);
        return switch (part.level()) {
            case 0 -> agreed(one, other) + " number agrees";
            case 1 -> typingError(one, other, scheme);
            default -> scheme + " numbers are different";
        };
    }

    private static String typingError(Person one, Person other, String scheme) {
        boolean equal = one.numbers().stream().anyMatch(other.numbers()::contains);
        return equal
                ? scheme + " number agrees, but cannot be right: copied with its error?"
                : scheme + " numbers are one typing error apart";
    }

    /** Warnings of numbers that cannot be right, whoever recorded them; they weigh nothing. */
    static Stream<Reason> warnings(Person subject, Person candidate) {
        return Stream.concat(
                warnings(subject, "the subject's record"), warnings(candidate, "what the other agency recorded"));
    }

    private static Stream<Reason> warnings(Person person, String whose) {
        return person.numbers().stream()
                .filter(number -> !number.sound())
                .map(number -> new Reason(false, "identifier", warning(number.scheme(), whose), 0));
    }

    private static String warning(String scheme, String whose) {
        String check = RegisterNumbers.checkedBy(scheme);
        String what = scheme.toUpperCase(Locale.ROOT) + " number in " + whose;
        return check.isEmpty()
                ? what + " cannot be right; look it up"
                : what + " cannot be right: its form or check " + check + " is wrong; look it up";
    }

    private static String agreed(Person one, Person other) {
        return one.numbers().stream()
                .filter(other.numbers()::contains)
                .map(Identifier::scheme)
                .findFirst()
                .orElse("identity")
                .toUpperCase(Locale.ROOT);
    }

    private static String home(Part part) {
        return switch (part.levelName()) {
            case "exact" -> "Address agrees, now or earlier";
            case "home" -> "Postcode agrees";
            case "unit" -> "Postcodes are neighbours or one typing error apart";
            case "district" -> "Addresses are in one postcode district";
            case "area" -> "Addresses are in one postcode area only";
            default -> "No address in common";
        };
    }

    private static String household(Part part) {
        return switch (part.level()) {
            case 0 -> "Members of the household are recorded with this person";
            case 1 -> "A member of the household is recorded with this person";
            default -> "The people recorded with this person are not of the household";
        };
    }

    private static String alike(String what, Part part) {
        return what
                + switch (part.level()) {
                    case 0 -> " agree";
                    case 1 -> " differ in spelling only";
                    case 2 -> " agree in part";
                    default -> " are different";
                };
    }
}
