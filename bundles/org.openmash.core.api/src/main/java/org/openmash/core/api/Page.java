package org.openmash.core.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list that the caller may see.
 *
 * @param elements in the order the list promises
 * @param next cursor of the next part, when there is one
 * @param <T> what is listed
 */
public record Page<T>(List<T> elements, Optional<String> next) {
    public Page {
        elements = List.copyOf(elements);
    }
}
