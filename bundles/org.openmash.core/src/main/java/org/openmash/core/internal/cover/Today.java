package org.openmash.core.internal.cover;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is on duty and who is away at one moment, by user name. */
public final class Today {

    private final List<Planned> running;

    Today(List<Planned> running) {
        this.running = running;
    }

    /** Until when somebody is away; empty for who is there. */
    public Optional<Instant> awayUntil(String person) {
        return absence(person).map(Planned::until);
    }

    /** Who stands in and is there: where a deputy is away as well, the deputy's own. Empty when all are away. */
    public Optional<String> standIn(String person) {
        Set<String> asked = new HashSet<>();
        Optional<Planned> away = absence(person);
        String next = "";
        while (away.isPresent() && asked.add(away.get().person())) {
            next = away.get().deputy();
            away = absence(next);
        }
        return away.isPresent() ? Optional.empty() : Optional.of(next).filter(name -> !name.isEmpty());
    }

    boolean onDuty(String person) {
        return running.stream().anyMatch(p -> !p.absence() && p.person().equals(person));
    }

    private Optional<Planned> absence(String person) {
        return running.stream()
                .filter(p -> p.absence() && p.person().equals(person))
                .max(Comparator.comparing(Planned::until));
    }
}
