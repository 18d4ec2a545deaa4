package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IndexProgress;
import org.openmash.core.api.store.IndexedPerson;
import org.openmash.core.api.store.PersonIndex;

/** Cases and their people in memory. */
public final class MemoryCases implements CaseStore, PersonIndex {

    private final Map<CaseId, CaseFile> files;
    private final Map<SubjectId, Subject> subjects;
    private final Map<SubjectId, List<String>> keys;
    private volatile IndexProgress progress;

    public MemoryCases(Memory memory) {
        files = memory.table("case");
        subjects = memory.table("subject");
        keys = memory.table("search-key");
    }

    @Override
    public void insert(CaseFile file) {
        files.put(file.id(), with(file, List.of(), 0));
        file.subjects().forEach(this::addSubject);
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id)).map(f -> with(f, subjectsOf(id), f.version()));
    }

    @Override
    public List<CaseFile> find(Collection<CaseId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public void update(CaseFile file) {
        Memory.version(files.get(file.id()).version(), file.version());
        files.put(file.id(), with(file, List.of(), file.version() + 1));
    }

    @Override
    public void addSubject(Subject subject) {
        subjects.put(subject.id(), subject);
    }

    @Override
    public Optional<Subject> subject(SubjectId id) {
        return Optional.ofNullable(subjects.get(id));
    }

    @Override
    public void update(Subject subject) {
        subjects.replace(subject.id(), subject);
    }

    @Override
    public List<IndexedPerson> sharing(Set<String> areas, Collection<String> wanted, int perKey, int limit) {
        return all(areas)
                .flatMap(f -> f.subjects().stream()
                        .filter(s -> !Collections.disjoint(keys.getOrDefault(s.id(), List.of()), wanted))
                        .map(s -> new IndexedPerson(s, f.reference(), f.area(), f.stage(), f.receivedAt(), f.past())))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<IndexProgress> progress() {
        return Optional.ofNullable(progress);
    }

    @Override
    public void note(IndexProgress now) {
        progress = now;
    }

    @Override
    public int count(String area, Collection<String> wanted) {
        return sharing(Set.of(area), wanted, Integer.MAX_VALUE, Integer.MAX_VALUE)
                .size();
    }

    @Override
    public List<Subject> subjectsAfter(String after, int limit) {
        return List.copyOf(subjects.values()).stream()
                .filter(s -> s.id().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(s -> s.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public void index(SubjectId id, List<String> searchKeys) {
        keys.put(id, searchKeys);
    }

    @Override
    public List<CaseFile> open(Set<String> areas, Set<CaseId> without, int offset, int limit) {
        return all(areas)
                .filter(f -> f.stage() != CaseStage.CLOSED)
                .filter(f -> !without.contains(f.id()))
                .sorted(Comparator.comparing((CaseFile f) -> !f.rating().equals(Optional.of(Rating.RED)))
                        .thenComparing(f -> f.dueAt().orElse(Instant.MAX))
                        .thenComparing(CaseFile::receivedAt))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseFile> bySearchKeys(Set<String> areas, List<String> searchKeys, int limit) {
        return all(areas)
                .filter(f -> f.subjects().stream()
                        .anyMatch(s -> !Collections.disjoint(keys.getOrDefault(s.id(), List.of()), searchKeys)))
                .sorted(Comparator.comparing(CaseFile::openedAt).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<CaseFile> all(Set<String> areas) {
        return List.copyOf(files.keySet()).stream()
                .map(id -> find(id).orElseThrow())
                .filter(f -> areas.contains(f.area()));
    }

    private List<Subject> subjectsOf(CaseId id) {
        return new ArrayList<>(subjects.values())
                .stream().filter(s -> s.caseId().equals(id)).toList();
    }

    private static CaseFile with(CaseFile f, List<Subject> subjects, long version) {
        return new CaseFile(
                f.id(),
                f.reference(),
                f.area(),
                f.stage(),
                f.openedAt(),
                f.receivedAt(),
                f.address(),
                subjects,
                f.basis(),
                f.ratings(),
                f.dueAt(),
                f.pattern(),
                f.closedAt(),
                f.past(),
                version);
    }
}
