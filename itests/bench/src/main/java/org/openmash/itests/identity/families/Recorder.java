package org.openmash.itests.identity.families;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmash.itests.identity.families.Soul.Place;

/** What a source writes down about a person. Not thread-safe. */
final class Recorder {

    /** Columns of the file, in order; the first six are the truth and never reach a matcher. */
    static final List<String> COLUMNS = List.of(
            "person",
            "household",
            "origin",
            "role",
            "twins",
            "cases",
            "record",
            "source",
            "given",
            "family",
            "other",
            "born",
            "sex",
            "house",
            "street",
            "town",
            "postcode",
            "earlier",
            "phone",
            "email",
            "nhs",
            "upn",
            "related");

    private final Shares shares;
    private final NameBank names;
    private final Random random;

    Recorder(Shares shares, NameBank names, Random random) {
        this.shares = shares;
        this.names = names;
        this.random = random;
    }

    Map<String, String> record(Soul soul, List<Soul> household, String source, String number) {
        Set<String> cases = new TreeSet<>();
        double factor = shares.of("factor." + source);
        Map<String, String> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, ""));
        row.put("person", soul.id());
        row.put("household", soul.household());
        row.put("origin", soul.origin());
        row.put("role", soul.adult() ? "adult" : "child");
        row.put("twins", soul.twins());
        row.put("record", number);
        row.put("source", source);
        NameErrors name = new NameErrors(shares, names, random, soul, factor, cases).record();
        row.put("given", name.given());
        row.put("family", name.family());
        row.put("other", name.others());
        row.put("born", born(soul.born(), factor, cases));
        row.put("sex", sex(soul, factor, cases));
        home(soul, factor, cases, row);
        contact(soul, row);
        numbers(soul, source, cases, row);
        if (shares.happens(random, "related")) {
            row.put("related", related(soul, household));
        }
        row.put("cases", String.join(";", cases));
        return row;
    }

    private String born(LocalDate born, double factor, Set<String> cases) {
        if (happens("born.missing", factor, cases)) {
            return "";
        }
        if (happens("born.estimated", factor, cases)) {
            return Integer.toString(born.getYear() - 1 + random.nextInt(3));
        }
        if (happens("born.first-of-january", factor, cases)) {
            return LocalDate.of(born.getYear(), 1, 1).toString();
        }
        if (happens("born.fifteenth", factor, cases)) {
            return born.withDayOfMonth(15).toString();
        }
        if (born.getDayOfMonth() <= 12 && happens("born.day-month", factor * 2, cases)) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                    .toString();
        }
        return happens("born.digit", factor, cases) ? digit(born) : born.toString();
    }

    private String digit(LocalDate born) {
        return switch (random.nextInt(3)) {
            case 0 -> born.withDayOfMonth(1 + (born.getDayOfMonth() + 9) % 28).toString();
            case 1 -> born.plusYears(random.nextBoolean() ? 1 : -1).toString();
            default ->
                LocalDate.of(born.getYear(), 1 + born.getMonthValue() % 12, Math.min(28, born.getDayOfMonth()))
                        .toString();
        };
    }

    private String sex(Soul soul, double factor, Set<String> cases) {
        if (random.nextDouble() < shares.of("sex.missing")) {
            return "";
        }
        return soul.female() != happens("sex.wrong", factor, cases) ? "female" : "male";
    }

    private void home(Soul soul, double factor, Set<String> cases, Map<String, String> row) {
        Place home = soul.home();
        if (soul.earlier() != null && happens("address.old", 1, cases)) {
            home = soul.earlier();
        } else if (soul.earlier() != null && random.nextBoolean()) {
            row.put("earlier", soul.earlier().house() + "|" + soul.earlier().postcode());
        }
        if (happens("address.missing", factor, cases)) {
            row.put("earlier", "");
            return;
        }
        String postcode = home.postcode();
        if (!postcode.isEmpty() && happens("address.postcode-digit", factor, cases)) {
            postcode = postcode.substring(0, postcode.length() - 1) + (char) ('A' + random.nextInt(8));
        }
        row.put("house", home.house());
        row.put("street", home.street());
        row.put("town", home.town());
        row.put("postcode", postcode);
    }

    private void contact(Soul soul, Map<String, String> row) {
        if (!shares.happens(random, "phone.missing")) {
            row.put("phone", shares.happens(random, "phone.other") ? Numbers.phone(random) : soul.phone());
        }
        if (!soul.email().isEmpty() && !shares.happens(random, "email.missing")) {
            row.put("email", NameErrors.plain(soul.email()));
        }
    }

    private void numbers(Soul soul, String source, Set<String> cases, Map<String, String> row) {
        if (shares.happens(random, "nhs." + source)) {
            row.put("nhs", happens("nhs.digit", 1, cases) ? Numbers.wrongDigit(random, soul.nhs()) : soul.nhs());
        }
        boolean numbered = source.equals("education") || source.equals("socialcare");
        if (numbered && !soul.upn().isEmpty() && shares.happens(random, "upn." + source)) {
            row.put("upn", soul.upn());
        }
    }

    private String related(Soul soul, List<Soul> household) {
        return household.stream()
                .filter(other -> other != soul && random.nextDouble() < shares.of("related"))
                .map(other -> other.given().get(0) + " " + other.family())
                .collect(Collectors.joining(";"));
    }

    private boolean happens(String key, double factor, Set<String> cases) {
        boolean happens = random.nextDouble() < Math.min(0.9, factor * shares.of(key));
        if (happens) {
            cases.add(key);
        }
        return happens;
    }
}
