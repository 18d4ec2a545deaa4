package org.openmash.itests.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.itests.tour.Scenario.Person;

/** Turns a person of a scenario into the shape that the REST API takes. */
final class PersonJson {

    private static final Pattern NICKNAME = Pattern.compile("'([^']+)'");
    private static final Pattern FORMERLY = Pattern.compile(",? formerly (.+)$");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{2}\\d+ ?\\d[A-Z]{2}");
    private static final Pattern UPRN = Pattern.compile("uprn (\\d+)");

    private PersonJson() {}

    static Map<String, Object> of(Person person, String address) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("names", names(person.name()));
        boolean expected = person.dob().startsWith("EDD ");
        json.put("born", date(expected ? "" : person.dob()));
        json.put("expected", date(expected ? person.dob().substring(4) : ""));
        json.put("sex", sex(person.sex()));
        json.put("identifiers", identifiers(person));
        json.put("addresses", address.isBlank() ? List.of() : List.of(address(address)));
        json.put("phones", List.of());
        json.put("related", List.of());
        return json;
    }

    /** The role words of the hub for a scenario's role. */
    static String role(Person person) {
        String role = person.role();
        if (role.startsWith("child") || role.equals("twin")) {
            return "child";
        }
        return List.of("unborn", "mother", "father", "partner", "sibling").stream()
                .filter(role::contains)
                .findFirst()
                .orElse("other");
    }

    private static List<Map<String, String>> names(String text) {
        List<Map<String, String>> names = new ArrayList<>();
        Matcher former = FORMERLY.matcher(text);
        String current = former.find() ? text.substring(0, former.start()) : text;
        Matcher nickname = NICKNAME.matcher(current);
        String plain = nickname.replaceAll("").replaceAll("\\s+", " ").strip();
        names.add(name("current", plain));
        nickname.reset();
        if (nickname.find()) {
            names.add(Map.of("kind", "known-as", "given", nickname.group(1), "family", family(plain)));
        }
        former.reset();
        if (former.find()) {
            names.add(name("previous", former.group(1)));
        }
        return names;
    }

    private static Map<String, String> name(String kind, String full) {
        String family = family(full);
        return Map.of(
                "kind",
                kind,
                "given",
                full.substring(0, full.length() - family.length()).strip(),
                "family",
                family);
    }

    private static String family(String full) {
        return full.substring(full.lastIndexOf(' ') + 1);
    }

    private static Object date(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? Map.of("date", iso, "precision", "day") : null;
    }

    private static String sex(String code) {
        return switch (code) {
            case "F" -> "female";
            case "M" -> "male";
            case "not yet born" -> "not-born";
            default -> "unknown";
        };
    }

    private static List<Map<String, String>> identifiers(Person person) {
        return List.of("nhs", "upn", "pnc", "crn").stream()
                .filter(scheme -> !person.ids().path(scheme).asText("").isBlank())
                .map(scheme -> Map.of(
                        "scheme", scheme, "value", person.ids().path(scheme).asText()))
                .toList();
    }

    private static Map<String, String> address(String text) {
        Matcher postcode = POSTCODE.matcher(text);
        Matcher uprn = UPRN.matcher(text);
        return Map.of(
                "text", text.split(", uprn")[0],
                "postcode", postcode.find() ? postcode.group() : "",
                "uprn", uprn.find() ? uprn.group(1) : "");
    }
}
