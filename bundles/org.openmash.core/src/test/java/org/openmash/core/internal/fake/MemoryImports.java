package org.openmash.core.internal.fake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.store.ImportStore;

/** Imports in memory. */
public final class MemoryImports implements ImportStore {

    private final Map<ImportId, ContactImport> imports;
    private final Map<CaseId, CaseFile> cases;
    private final Map<SubjectId, Subject> subjects;
    private final Map<SubjectId, List<String>> keys;
    private final Map<ContactId, Contact> contacts;
    private final Map<Integer, JournalEntry> journal;
    private final Map<String, PersonPair> pairs;
    private final Map<String, Episode> episodes;
    private final Map<EntryId, RestrictionLine> lines;

    public MemoryImports(Memory memory) {
        imports = memory.table("import");
        cases = memory.table("case");
        subjects = memory.table("subject");
        keys = memory.table("search-key");
        contacts = memory.table("contact");
        journal = memory.table("case_event");
        pairs = memory.table("person-pair");
        episodes = memory.table("episode-link");
        lines = memory.table("restriction-line");
    }

    @Override
    public void insert(ContactImport made) {
        imports.put(made.id(), made);
    }

    @Override
    public Optional<ContactImport> find(ImportId id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public List<ContactImport> ofArea(String area) {
        return imports.values().stream()
                .filter(i -> i.area().equals(area))
                .sorted(Comparator.comparing(ContactImport::at).reversed())
                .toList();
    }

    @Override
    public Set<String> known(String area, Collection<String> references) {
        return cases.values().stream()
                .filter(f -> f.area().equals(area))
                .flatMap(f -> f.past().stream())
                .map(past -> past.reference())
                .filter(references::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public BuiltOn builtOn(ImportId id) {
        Set<CaseId> own = own(id);
        Set<SubjectId> people = people(own);
        return new BuiltOn(
                (int) pairs.values().stream()
                        .filter(p -> people.contains(p.one()) || people.contains(p.other()))
                        .count(),
                (int) episodes.values().stream()
                        .filter(e -> own.contains(e.caseId()) || own.contains(e.earlier()))
                        .count(),
                (int) journal.values().stream()
                        .filter(e -> own.contains(e.caseId()) && e.event() != CaseEvent.CONTACT_IMPORTED)
                        .map(JournalEntry::caseId)
                        .distinct()
                        .count());
    }

    @Override
    public void erase(ImportId id, ContactImport.Undone undone) {
        ContactImport i = imports.get(id);
        if (i.undone().isPresent()) {
            throw new Conflict("the import is undone already");
        }
        imports.put(
                id,
                new ContactImport(
                        id, i.area(), i.fileName(), i.byName(), i.at(), i.contacts(), i.people(), Optional.of(undone)));
        Set<CaseId> own = own(id);
        Set<SubjectId> people = people(own);
        keys.keySet().removeAll(people);
        subjects.keySet().removeAll(people);
        lines.values().removeIf(line -> own.contains(line.caseId()));
        contacts.values().removeIf(c -> own.contains(c.caseId()));
        List<JournalEntry> kept =
                journal.values().stream().filter(e -> !own.contains(e.caseId())).toList();
        journal.clear();
        kept.forEach(e -> journal.put(journal.size(), e));
        cases.keySet().removeAll(own);
    }

    private Set<CaseId> own(ImportId id) {
        return cases.values().stream()
                .filter(f -> f.past().filter(p -> p.importId().equals(id)).isPresent())
                .map(CaseFile::id)
                .collect(Collectors.toSet());
    }

    private Set<SubjectId> people(Set<CaseId> own) {
        return subjects.values().stream()
                .filter(s -> own.contains(s.caseId()))
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
