package org.openmash.itests.identity.families;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How a source gets a name wrong, or right in another way. Not thread-safe. */
final class NameErrors {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    private final Shares shares;
    private final NameBank names;
    private final Random random;
    private final Soul soul;
    private final double factor;
    private final Set<String> cases;

    private String first;
    private String middle;
    private String family;
    private final List<String> others = new ArrayList<>();

    NameErrors(Shares shares, NameBank names, Random random, Soul soul, double factor, Set<String> cases) {
        this.shares = shares;
        this.names = names;
        this.random = random;
        this.soul = soul;
        this.factor = factor;
        this.cases = cases;
        first = soul.given().get(0);
        middle = soul.given().size() > 1 ? soul.given().get(1) : "";
        family = soul.family();
    }

    NameErrors record() {
        whichName();
        forms();
        parts();
        letters();
        if (!happens("middle-recorded", false)) {
            middle = "";
        }
        if (happens("given-missing", true)) {
            first = "";
            middle = "";
        } else if (happens("initial-only", true)) {
            first = first.substring(0, 1);
        }
        if (random.nextDouble() < Math.min(0.5, factor * shares.of("swapped", soul.origin()))) {
            cases.add("swapped");
            String given = first;
            first = family;
            family = given;
            middle = "";
        }
        return this;
    }

    String given() {
        return (first + " " + middle).strip();
    }

    String family() {
        return family;
    }

    /** Names that the record lists beside: given and family, with a bar between. */
    String others() {
        return String.join(";", others);
    }

    private void whichName() {
        if (!soul.other().isEmpty() && happens("other-surname", true)) {
            if (random.nextDouble() < shares.of("other-listed")) {
                others.add(first + "|" + family);
            }
            family = soul.other();
        }
        if (!soul.chain().isEmpty() && happens("chain", true)) {
            family = random.nextBoolean() ? family + " " + soul.chain() : soul.chain();
        }
        if (!middle.isEmpty() && happens("by-middle-name", true)) {
            first = middle;
            middle = "";
        }
        if (soul.origin().equals("chinese") && happens("english-name.chinese", true)) {
            if (random.nextDouble() < shares.of("other-listed")) {
                others.add(first + "|" + family);
            }
            first = english();
        }
    }

    /** Always the same for one person, and another one for each of the household. */
    private String english() {
        Random own = new Random(soul.household().hashCode() * SPREAD);
        int place = Integer.parseInt(soul.id().substring(soul.id().lastIndexOf('-') + 1));
        Set<String> taken = new LinkedHashSet<>();
        String name = "";
        while (taken.size() < place) {
            name = names.english(own, soul.origin());
            taken.add(name);
        }
        return name;
    }

    private void forms() {
        List<String> shorts = names.shorts(first);
        if (!shorts.isEmpty() && happens("nickname", true)) {
            first = one(shorts);
        }
        if (!names.spellings(first).isEmpty() && happens("spelling", true)) {
            first = one(names.spellings(first));
        }
        if (!names.spellings(family).isEmpty() && happens("spelling", true)) {
            family = one(names.spellings(family));
        }
    }

    private void parts() {
        int hyphen = family.indexOf('-');
        if (hyphen > 2) {
            String left = family.substring(0, hyphen);
            String right = family.substring(hyphen + 1);
            if (happens("double.half", true)) {
                family = random.nextBoolean() ? left : right;
            } else if (happens("double.turned", true)) {
                family = right + "-" + left;
            } else if (happens("double.blank", false)) {
                family = left + " " + right;
            }
        }
        String plain = family.replaceFirst("^(O'|al-|el-|bin-|Mc|Mac|St-)(?=[A-Z])", "");
        if (!plain.equals(family) && happens("particle", true)) {
            String particle = family.substring(0, family.length() - plain.length());
            family = switch (random.nextInt(3)) {
                case 0 -> plain;
                case 1 -> particle.replaceAll("[-']", "") + plain;
                default -> particle.replaceAll("[-']", "") + " " + plain;
            };
        }
    }

    private void letters() {
        if (!plain(first + family).equals(first + family) && random.nextDouble() < shares.of("diacritics-lost")) {
            cases.add("diacritics");
            first = plain(first);
            middle = plain(middle);
            family = plain(family);
        }
        if (happens("typing-error.given", true)) {
            first = mistyped(first);
        }
        if (happens("typing-error.family", true)) {
            family = mistyped(family);
        }
    }

    private String mistyped(String name) {
        if (name.length() < 3) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 1);
        String key = KEYS.substring(random.nextInt(KEYS.length())).substring(0, 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + key + name.substring(at + 1);
            default ->
                at + 1 < name.length()
                        ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                        : name.substring(0, at) + key;
        };
    }

    private boolean happens(String key, boolean named) {
        boolean happens = random.nextDouble() < Math.min(0.9, (named ? factor : 1) * shares.of(key));
        if (happens && named) {
            cases.add(key);
        }
        return happens;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    static String plain(String name) {
        return Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
