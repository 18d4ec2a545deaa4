package org.openmash.hosting.internal.agency;

import java.util.Optional;

/**
 * The bundle a connector lives in. Two origins are the same when their class loader is.
 *
 * @param name symbolic name, for operators
 * @param descriptor the text of its {@code agency.json}; empty when there is none
 * @param unit the version of the connector that it belongs to
 */
public record Origin(String name, ClassLoader loader, Optional<String> descriptor, Unit unit) {

    /** Of a connector without versions. */
    public Origin(String name, ClassLoader loader, Optional<String> descriptor) {
        this(name, loader, descriptor, new Unit(name, "", ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that && loader == that.loader;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(loader);
    }
}
