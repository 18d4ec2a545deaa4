package org.openmash.core.internal.notice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openmash.core.api.notice.NoticeCarrier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The way out for notices, while there is one. */
@Component(service = Carriers.class)
public final class Carriers {

    private final AtomicReference<NoticeCarrier> known = new AtomicReference<>();

    @Activate
    public Carriers() {}

    static Carriers over(NoticeCarrier carrier) {
        Carriers carriers = new Carriers();
        carriers.bind(carrier);
        return carriers;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bind(NoticeCarrier carrier) {
        known.set(carrier);
    }

    void unbind(NoticeCarrier carrier) {
        known.compareAndSet(carrier, null);
    }

    Optional<NoticeCarrier> find() {
        return Optional.ofNullable(known.get());
    }
}
