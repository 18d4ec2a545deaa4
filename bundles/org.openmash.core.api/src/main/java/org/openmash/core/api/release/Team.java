package org.openmash.core.api.release;

/**
 * A team with an inbox.
 *
 * @param id lower-case words, unique
 * @param recipient recipient code of the release matrix: SW, EH, DSL, GP, POL, REF, YJS, …
 */
public record Team(String id, String name, String recipient, String area) {}
