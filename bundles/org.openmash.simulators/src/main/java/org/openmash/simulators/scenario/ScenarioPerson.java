package org.openmash.simulators.scenario;

import java.util.Objects;

/**
 * A person of a scenario as the truth is; identifiers are blank where there are none.
 *
 * @param ref {@code C1} child, {@code A1} adult, {@code U1} unborn, {@code X1} unknown
 * @param role child, mother and so on, in words
 * @param name full name, nickname in quotes
 * @param dob ISO date, {@code EDD <date>} for an unborn child, or {@code unknown}
 */
public record ScenarioPerson(
        String ref,
        String role,
        String name,
        String dob,
        String sex,
        String nhs,
        String upn,
        String pnc,
        String crn,
        String school) {

    public ScenarioPerson {
        nhs = Objects.requireNonNullElse(nhs, "");
        upn = Objects.requireNonNullElse(upn, "");
        pnc = Objects.requireNonNullElse(pnc, "");
        crn = Objects.requireNonNullElse(crn, "");
        school = Objects.requireNonNullElse(school, "");
    }

    /** Whether name and full date of birth are known. */
    public boolean datedAndNamed() {
        return dob.matches("\\d{4}-\\d{2}-\\d{2}") && !"unknown".equals(name);
    }

    /** The first given name. */
    public String given() {
        return name.split("[ ,]")[0];
    }

    /** The current family name: the last word before any note on earlier names. */
    public String family() {
        String current = name.split(",")[0].strip();
        return current.substring(current.lastIndexOf(' ') + 1);
    }
}
