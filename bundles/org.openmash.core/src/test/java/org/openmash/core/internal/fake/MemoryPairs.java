package org.openmash.core.internal.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.store.PersonPairStore;

/** Where pairs of people stand, in memory. */
public final class MemoryPairs implements PersonPairStore {

    private final Map<String, PersonPair> pairs;
    private final Map<CaseId, CaseFile> cases;

    public MemoryPairs(Memory memory) {
        pairs = memory.table("person-pair");
        cases = memory.table("case");
    }

    @Override
    public Optional<PersonPair> find(SubjectId one, SubjectId other) {
        return of(one).stream().filter(p -> p.partnerOf(one).equals(other)).findFirst();
    }

    @Override
    public List<PersonPair> of(SubjectId id) {
        return List.copyOf(pairs.values()).stream()
                .filter(p -> p.one().equals(id) || p.other().equals(id))
                .sorted(Comparator.comparing((PersonPair p) -> p.one().value())
                        .thenComparing(p -> p.other().value()))
                .toList();
    }

    @Override
    public List<PersonPair> joinedIn(Set<String> areas, SubjectId id) {
        return of(id).stream()
                .filter(p -> p.joined() && areas.contains(areaOf(p.partnerOf(id))))
                .toList();
    }

    private String areaOf(SubjectId id) {
        return cases.values().stream()
                .filter(c -> c.subjects().stream().anyMatch(s -> s.id().equals(id)))
                .map(CaseFile::area)
                .findFirst()
                .orElse("");
    }

    @Override
    public void put(PersonPair pair) {
        long stored = Optional.ofNullable(pairs.get(pair.id()))
                .map(PersonPair::version)
                .orElse(0L);
        if (pair.version() == 0 && find(pair.one(), pair.other()).isPresent()) {
            throw new Conflict("the same is stored already");
        }
        Memory.version(stored, pair.version());
        pairs.put(
                pair.id(),
                new PersonPair(
                        pair.id(),
                        pair.one(),
                        pair.other(),
                        pair.verdict(),
                        pair.band(),
                        pair.awaitsSecond(),
                        stored + 1));
    }
}
