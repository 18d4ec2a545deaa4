package org.openmash.core.internal.area;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.Setting;

/** Holds what a person wrote for a connector against what the connector wants to be told. */
final class MemberConfiguration {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9.-]{0,99}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.*-]+:[0-9*]{1,5}");
    private static final int LONGEST = 2_000;

    private MemberConfiguration() {}

    static Optional<Member> member(Area area, AgencyId agency) {
        return area.agencies().stream().filter(m -> m.agency().equals(agency)).findFirst();
    }

    /** The connector that is to speak for it: the given one, that of the document, else the one of its own name. */
    static String kind(Area area, AgencyId agency, String given) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return member(area, agency)
                .map(Member::kind)
                .filter(kind -> !kind.isBlank())
                .orElseGet(() -> agency.value().split("@")[0]);
    }

    /** The agencies of the area with this one configured so; one that is new comes last. */
    static List<Member> configured(
            Area area, AgencyId agency, String kind, Map<String, String> given, List<Setting> settings) {
        Optional<Member> before = member(area, agency);
        if (before.isPresent() && before.get().kind().isBlank()) {
            throw new InvalidRequest("agency", "answers at a desk by the document; name its connector there first");
        }
        Map<String, String> values =
                new TreeMap<>(before.map(Member::configuration).orElse(Map.of()));
        given.forEach((key, value) -> put(values, key, value));
        settings.forEach(setting -> mustFit(setting, values.getOrDefault(setting.key(), "")));
        values.forEach(MemberConfiguration::mustFit);
        Member after = new Member(
                agency, before.map(Member::name).orElse(agency.value()), kind, values, before.flatMap(Member::sharing));
        List<Member> members = new ArrayList<>(area.agencies());
        if (before.isPresent()) {
            members.replaceAll(m -> m.agency().equals(agency) ? after : m);
        } else {
            members.add(after);
        }
        return members;
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequest("values", "use keys such as allowed.hosts");
        }
        if (value == null || value.isBlank()) {
            values.remove(key);
        } else {
            values.put(key, value.strip());
        }
    }

    private static void mustFit(Setting setting, String value) {
        if (setting.required() && value.isEmpty() && setting.byDefault().isBlank()) {
            String help = setting.help().isBlank() ? "" : ": " + setting.help();
            throw new InvalidRequest(setting.key(), "must be given" + help);
        }
    }

    private static void mustFit(String key, String value) {
        if (value.length() > LONGEST) {
            throw new InvalidRequest(key, "is longer than " + LONGEST + " characters; shorten it");
        }
        if (MemberReader.isOpenSecret(key, value)) {
            throw new InvalidRequest(
                    key, "must say where the secret lies, file:/path or env:NAME; never the secret itself");
        }
        if (key.endsWith(".url") && !isAddress(value)) {
            throw new InvalidRequest(key, "use an address such as https://records.example:8443");
        }
        if (key.equals("allowed.hosts")
                && !List.of(value.split("[,\\s]+")).stream()
                        .allMatch(host -> HOST.matcher(host).matches())) {
            throw new InvalidRequest(key, "name each host with its port, such as records.example:8443");
        }
    }

    private static boolean isAddress(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
