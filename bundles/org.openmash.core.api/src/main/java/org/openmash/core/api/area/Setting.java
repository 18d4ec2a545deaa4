package org.openmash.core.api.area;

/**
 * One thing that a connector wants to be told before it can speak for an agency, read from its archive without running it.
 *
 * @param key as it stands in a configuration: {@code probation.url}
 * @param label in a few words, for a form
 * @param help what to write, with an example; may be blank
 * @param required whether the connector cannot come up without it
 * @param secret whether it is a reference to a secret, {@code file:/path} or {@code env:NAME}, and never the secret itself
 * @param byDefault what stands when nothing is given; may be blank
 */
public record Setting(String key, String label, String help, boolean required, boolean secret, String byDefault) {}
