package org.openmash.core.internal.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.store.AllocationStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Services with their queues, and which of them are there for a child. Thread-safe. */
@Component(service = Services.class)
public final class Services {

    private final AllocationStore store;

    @Activate
    public Services(@Reference AllocationStore store) {
        this.store = store;
    }

    List<ServiceLine> of(String area) {
        Map<String, Integer> queues = store.queues(area);
        return store.services(area).stream()
                .map(service -> line(service, queues.getOrDefault(service.id(), 0)))
                .toList();
    }

    /** A service with its queue; empty for one that the directory does not know. */
    Optional<ServiceLine> find(String area, String id) {
        return store.service(area, id)
                .map(service -> line(service, store.queues(area).getOrDefault(id, 0)));
    }

    /** Those for a child of the case at this level, the shortest wait first, full ones last. */
    List<ServiceLine> forCase(CaseFile file, int level, Instant now) {
        return of(file.area()).stream()
                .filter(line -> line.service().levels().contains(level))
                .filter(line -> serves(line.service(), file.address()))
                .filter(line -> file.subjects().stream()
                        .filter(Subject::child)
                        .anyMatch(child -> takes(line.service(), child, now)))
                .sorted(Comparator.comparing(ServiceLine::overCapacity)
                        .thenComparing(line -> line.service().weeks())
                        .thenComparing(line -> line.service().name()))
                .toList();
    }

    private static ServiceLine line(LocalService service, int allocated) {
        return new ServiceLine(service, allocated, service.waiting() + allocated > service.capacity());
    }

    /** A child whose birth date nobody knows is left to the eye. */
    private static boolean takes(LocalService service, Subject child, Instant now) {
        if (child.role().equals("unborn")) {
            return service.youngest() == 0;
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return child.person()
                .birth()
                .map(birth -> Period.between(birth.date(), today).getYears())
                .map(age -> age >= service.youngest() && age <= service.oldest())
                .orElse(true);
    }

    private static boolean serves(LocalService service, String address) {
        return service.postcodes().isEmpty()
                || service.postcodes().stream().anyMatch(start -> Postcode.begins(address, start));
    }
}
