package org.openmash.simulators.scenario;

import java.util.List;
import java.util.Map;

/**
 * One thing an agency holds, with its owner's own handling.
 *
 * @param id {@code S01-POL-1} and so on
 * @param owner the owner in words
 * @param ownerId agency id of the owner
 * @param text raw text
 * @param handling the owner's handling code
 * @param why the owner's reason; may be blank
 * @param release the owner's release entries as written
 */
public record ScenarioItem(
        String id, String owner, String ownerId, String text, String handling, String why, Release release) {

    /** Release entries as the scenario has them; {@link ScenarioItem#releaseEntries()} has the one form. */
    public record Release(List<Term> raw, Map<String, String> sanitised, List<Term> never) {}

    /** One recipient with an optional condition in words and as a code. */
    public record Term(String to, String condition, String conditionCode) {}

    /** The release entries in the one form that every agency speaks. */
    public List<ReleaseEntry> releaseEntries() {
        return ReleaseEntries.of(release);
    }
}
