package org.openmash.core.internal.walk;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.core.internal.identity.Facts;

/** Everything that is stored of one case at one moment. */
record Snapshot(
        CaseFile file,
        List<?> people,
        List<ResearchRequest> requests,
        List<Item> items,
        Optional<Decision> decision,
        List<Pack> packs,
        Optional<Sealed<String>> feedback,
        List<JournalEntry> journal,
        boolean patternUnsigned) {

    static Snapshot of(TestHub hub, CaseId id) {
        TestHub.Stores stores = hub.stores;
        return stores.transactions().inTransaction(() -> {
            CaseFile file = stores.cases().find(id).orElseThrow();
            return new Snapshot(
                    withoutPeople(file),
                    file.subjects().stream()
                            .map(s -> Facts.of(s.person(), s.person()))
                            .toList(),
                    stores.research().requestsOf(id),
                    stores.research().itemsOf(id),
                    stores.decisions().latest(id),
                    stores.releases().packsOf(id),
                    stores.releases().feedback(id),
                    stores.journal().ofCase(id),
                    patternUnsigned(hub, file));
        });
    }

    private static boolean patternUnsigned(TestHub hub, CaseFile file) {
        if (file.stage() != CaseStage.DECIDED && file.stage() != CaseStage.RELEASED) {
            return false;
        }
        try {
            hub.patternDesk.check(file);
            return false;
        } catch (Conflict unsigned) {
            return true;
        }
    }

    /** People are compared by what is known of them. */
    private static CaseFile withoutPeople(CaseFile f) {
        return new CaseFile(
                f.id(),
                f.reference(),
                f.area(),
                f.stage(),
                f.openedAt(),
                f.receivedAt(),
                f.address(),
                List.of(),
                f.basis(),
                f.ratings(),
                f.dueAt(),
                f.pattern(),
                f.closedAt(),
                f.past(),
                f.version());
    }
}
