package org.openmash.identity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.scenario.Scenario;
import org.openmash.simulators.scenario.ScenarioPerson;

/** People of the written scenarios: as a contact names them, and as agencies have recorded them. */
final class ScenarioPeople {

    private static final Pattern NICKNAME = Pattern.compile("'([^']+)'");
    private static final Pattern FORMERLY = Pattern.compile(",? formerly (.+)$");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{2}\\d+ ?\\d[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ScenarioPeople() {}

    static PersonDetails named(Scenario scenario, ScenarioPerson person) {
        Matcher formerly = FORMERLY.matcher(person.name());
        String current = formerly.replaceFirst("");
        Matcher nickname = NICKNAME.matcher(current);
        PersonName name = name(Kind.CURRENT, nickname.replaceAll(" ").strip());
        PersonDetails.Builder built = PersonDetails.named(name.given(), name.family());
        if (nickname.reset().find()) {
            built.name(new PersonName(Kind.KNOWN_AS, nickname.group(1), name.family()));
        }
        if (formerly.reset().find()) {
            built.name(name(Kind.PREVIOUS, formerly.group(1)));
        }
        Matcher day = DAY.matcher(person.dob());
        if (day.find()) {
            PartialDate date = PartialDate.day(LocalDate.parse(day.group()));
            built = person.dob().startsWith("EDD") ? built.expected(date) : built.born(date);
        }
        Map.of("nhs", person.nhs(), "upn", person.upn(), "pnc", person.pnc(), "crn", person.crn()).entrySet().stream()
                .filter(number -> !number.getValue().isEmpty())
                .forEach(numberInto(built));
        return built.address(address(scenario.address())).build();
    }

    static PersonDetails recorded(Identity identity) {
        Identity.Name first = identity.name();
        PersonDetails.Builder built = PersonDetails.named(first.given(), first.family());
        identity.names().stream()
                .skip(1)
                .forEach(n -> built.name(new PersonName(Kind.valueOf(n.kind()), n.given(), n.family())));
        if (DAY.matcher(identity.dob()).matches()) {
            built.born(PartialDate.day(LocalDate.parse(identity.dob())));
        }
        identity.ids().entrySet().forEach(numberInto(built));
        identity.addresses().forEach(a -> built.address(new PostalAddress(a.text(), a.postcode(), a.uprn())));
        identity.relations().forEach(related -> built.related(related.name()));
        return built.build();
    }

    private static Consumer<Map.Entry<String, String>> numberInto(PersonDetails.Builder built) {
        return number -> built.identifier(number.getKey(), number.getValue());
    }

    private static PersonName name(Kind kind, String full) {
        List<String> words = List.of(full.strip().split("\\s+"));
        String family = words.get(words.size() - 1);
        return new PersonName(kind, String.join(" ", words.subList(0, words.size() - 1)), family);
    }

    private static PostalAddress address(String text) {
        Matcher postcode = POSTCODE.matcher(text.toUpperCase(Locale.ROOT));
        return new PostalAddress(text.split(" [(;,] ?")[0], postcode.find() ? postcode.group() : "", "");
    }
}
