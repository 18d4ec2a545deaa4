package org.openmash.core.internal.casework;

import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.room.Door;

/** The door to a case, the same for every capability. */
public final class CaseDoors {

    private CaseDoors() {}

    public static Door<CaseFile> to(CaseStore cases, CaseId id) {
        return Door.to("case", id.value(), () -> cases.find(id), CaseDoors::target);
    }

    public static Target target(CaseFile file) {
        return Target.of("case", file.id().value(), file.area()).within(file.id());
    }

    /** The case that something stored belongs to. */
    public static CaseFile load(CaseStore cases, CaseId id) {
        return cases.find(id).orElseThrow(() -> new NotFound("no such case"));
    }

    public static void mustBeOpen(CaseFile file) {
        if (file.stage() == CaseStage.CLOSED) {
            throw new Conflict("the case is closed; what is new comes as a contact and opens its own case");
        }
    }
}
