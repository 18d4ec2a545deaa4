package org.openmash.core.internal.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ContactImport.Undone;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.ImportRoom;
import org.openmash.core.api.store.ImportStore;
import org.openmash.core.api.store.ImportStore.BuiltOn;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.restriction.Conflicts;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports from CSV: all rows or none, in one commit, and back in one commit. */
@Component(service = ImportRoom.class)
public final class CsvImports implements ImportRoom {

    private static final String KIND = "import";

    private final Gate gate;
    private final ImportStore imports;
    private final PastFiling filing;
    private final Areas areas;
    private final SubjectMatcher matcher;
    private final Conflicts conflicts;

    @Activate
    public CsvImports(
            @Reference Gate gate,
            @Reference ImportStore imports,
            @Reference PastFiling filing,
            @Reference Areas areas,
            @Reference SubjectMatcher matcher,
            @Reference Conflicts conflicts) {
        this.gate = gate;
        this.imports = imports;
        this.filing = filing;
        this.areas = areas;
        this.matcher = matcher;
        this.conflicts = conflicts;
    }

    @Override
    public ImportReport take(Caller caller, String area, String fileName, String csv, boolean dryRun) {
        String where = Checks.required("area", area, 60);
        String name = Checks.required("name", fileName, 200);
        ImportId id = new ImportId(HexId.random());
        Door<Target> door = Door.to(Target.of(KIND, id.value(), where)).noting(dryRun ? "dry-run" : "");
        return gate.enter(caller, Action.IMPORT_TAKE, door, t -> take(caller, id, where, name, csv, dryRun));
    }

    @Override
    public List<ContactImport> imports(Caller caller, String area) {
        Target target = Target.of(KIND, "", Checks.required("area", area, 60));
        return gate.enter(caller, Action.IMPORT_LIST, Door.to(target), t -> imports.ofArea(area));
    }

    @Override
    public ContactImport undo(Caller caller, ImportId id) {
        Door<ContactImport> door =
                Door.to(KIND, id.value(), () -> imports.find(id), made -> Target.of(KIND, id.value(), made.area()));
        return gate.enter(caller, Action.IMPORT_UNDO, door, made -> {
            BuiltOn built = imports.builtOn(id);
            if (!built.nothing()) {
                throw new Conflict("people have worked with it since: " + built.pairs()
                        + " of its people were joined or told apart, " + built.links()
                        + " of its contacts were linked, "
                        + built.worked() + " have new entries; what is used stays");
            }
            imports.erase(id, new Undone(caller.name(), gate.now()));
            return imports.find(id).orElseThrow();
        });
    }

    private ImportReport take(Caller caller, ImportId id, String area, String name, String csv, boolean dryRun) {
        areas.mustBeOpen(area);
        Findings findings = new Findings();
        Map<String, List<Row>> rows = new ImportCsv(findings).read(csv);
        ContactReader reader = new ContactReader(area, areas, matcher, gate.now(), findings);
        List<PastFacts> told =
                rows.values().stream().flatMap(r -> reader.read(r).stream()).toList();
        Set<String> known = imports.known(area, rows.keySet());
        List<PastFacts> fresh = findings.refused() > 0
                ? List.of()
                : told.stream()
                        .filter(past -> !known.contains(past.reference()))
                        .toList();
        boolean writes = !dryRun && !fresh.isEmpty();
        int people = PastFacts.people(fresh);
        if (writes) {
            Consumer<CaseFile> lookout = conflicts.lookout();
            fresh.forEach(past -> lookout.accept(filing.file(caller, id, past)));
            imports.insert(new ContactImport(
                    id, area, name, caller.name(), gate.now(), fresh.size(), people, Optional.empty()));
        }
        return new ImportReport(
                writes ? Optional.of(id) : Optional.empty(),
                fresh.size(),
                people,
                known.size(),
                findings.refused(),
                findings.mistakes(),
                findings.warnings(),
                dryRun);
    }
}
