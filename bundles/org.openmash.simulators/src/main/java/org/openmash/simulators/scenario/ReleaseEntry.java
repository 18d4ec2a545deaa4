package org.openmash.simulators.scenario;

/**
 * What the owner allows for one item and one recipient.
 *
 * @param to recipient code, or {@code *} for everybody not named
 * @param mode RAW, WORDING or NEVER
 * @param wording the wording that may leave; blank unless WORDING
 * @param condition condition code; blank when there is none
 */
public record ReleaseEntry(String to, String mode, String wording, String condition) {}
