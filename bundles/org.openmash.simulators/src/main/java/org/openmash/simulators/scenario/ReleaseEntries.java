package org.openmash.simulators.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the scenarios' hand-written release notes into entries with codes. */
final class ReleaseEntries {

    private static final Pattern WITH_NOTE = Pattern.compile("(\\S+) \\((.+)\\)");

    private ReleaseEntries() {}

    static List<ReleaseEntry> of(ScenarioItem.Release release) {
        List<ReleaseEntry> entries = new ArrayList<>();
        release.raw().forEach(t -> entries.add(new ReleaseEntry(t.to(), "RAW", "", blankIfNull(t.conditionCode()))));
        release.sanitised().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> entries.add(wording(e.getKey(), e.getValue())));
        release.never().forEach(t -> entries.add(never(t)));
        return List.copyOf(entries);
    }

    private static ReleaseEntry wording(String to, String wording) {
        Matcher note = WITH_NOTE.matcher(to);
        return note.matches()
                ? new ReleaseEntry(note.group(1), "WORDING", wording, code("on " + note.group(2)))
                : new ReleaseEntry(to, "WORDING", wording, "");
    }

    private static ReleaseEntry never(ScenarioItem.Term term) {
        String to = term.to();
        if (to.startsWith("anyone ")) {
            return new ReleaseEntry("*", "NEVER", "", code(to.substring("anyone ".length())));
        }
        if (to.startsWith("everyone")) {
            return new ReleaseEntry("*", "NEVER", "", "");
        }
        return new ReleaseEntry("school".equals(to) ? "DSL" : to, "NEVER", "", code(blankIfNull(term.condition())));
    }

    private static String code(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String blankIfNull(String text) {
        return text == null ? "" : text;
    }
}
