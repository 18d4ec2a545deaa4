package org.openmash.hosting.internal.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Trouble;

/** Questions that are on their way, so that none is asked twice at once and each can be stopped. */
final class Errands {

    /** What makes two questions the same. */
    private record Key(RequestId request, String question) {}

    private final Map<Key, Errand> running = new ConcurrentHashMap<>();

    /** @return empty when the same question is already on its way */
    Optional<Errand> begin(String question, Errand errand) {
        Key key = new Key(errand.request(), question);
        Errand holder = running.compute(key, (k, before) -> before == null || before.late() ? errand : before);
        return holder == errand ? Optional.of(errand) : Optional.empty();
    }

    void end(String question, Errand errand) {
        running.remove(new Key(errand.request(), question), errand);
    }

    void cancel(RequestId request) {
        those(errand -> errand.request().equals(request)).forEach(Errand::drop);
    }

    void gone(Place place) {
        ConnectorFault why = Trouble.fault(Kind.COMMUNICATION, AskTrouble.MISSING, "its connector has gone");
        List<Errand> left = those(errand -> errand.place().equals(place));
        running.values().removeAll(left);
        left.forEach(errand -> errand.gone(why));
    }

    void hung(Leash leash) {
        running.values().forEach(errand -> errand.hung(leash));
    }

    /** Questions that somebody still waits for. */
    boolean any(Place place) {
        return running.values().stream().anyMatch(errand -> errand.place().equals(place) && !errand.late());
    }

    private List<Errand> those(Predicate<Errand> which) {
        return running.values().stream().filter(which).toList();
    }
}
