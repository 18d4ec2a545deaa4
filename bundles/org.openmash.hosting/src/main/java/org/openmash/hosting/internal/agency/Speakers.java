package org.openmash.hosting.internal.agency;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which version of a connector speaks on this node while several are there. A connector that nobody chose for speaks as
 * it comes. Called from many threads.
 */
public final class Speakers implements Predicate<Origin> {

    private final Map<String, Unit> chosen = new ConcurrentHashMap<>();
    private volatile Predicate<Origin> known = origin -> true;

    /** @param check whether the code of a bundle may speak for any agency at all */
    public void admitOnly(Predicate<Origin> check) {
        known = check;
    }

    /** From now on this version and no other. */
    public void choose(Unit unit) {
        chosen.put(unit.name(), unit);
    }

    /** From now on no version. */
    public void silence(String connector) {
        chosen.put(connector, new Unit(connector, "", "none"));
    }

    /** As it comes. */
    public void forget(String connector) {
        chosen.remove(connector);
    }

    @Override
    public boolean test(Origin origin) {
        Unit speaks = chosen.get(origin.unit().name());
        return (speaks == null || speaks.equals(origin.unit())) && known.test(origin);
    }
}
