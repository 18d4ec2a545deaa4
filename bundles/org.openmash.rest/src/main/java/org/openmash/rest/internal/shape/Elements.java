package org.openmash.rest.internal.shape;

import java.util.List;

/**
 * A list answer; an object, so that it can grow.
 *
 * @param elements in the order the list promises
 */
public record Elements<T>(List<T> elements) {}
