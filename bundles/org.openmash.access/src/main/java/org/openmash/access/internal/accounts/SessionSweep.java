package org.openmash.access.internal.accounts;

import java.time.Duration;
import org.openmash.core.api.PeriodicWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes sessions whose absolute end has passed. */
@Component(service = PeriodicWork.class)
public final class SessionSweep implements PeriodicWork {

    private final UserBook book;

    @Activate
    public SessionSweep(@Reference UserBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "ended sessions";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        book.inTransaction(() -> {
            book.accounts().endExpired(book.now());
            return name();
        });
    }
}
