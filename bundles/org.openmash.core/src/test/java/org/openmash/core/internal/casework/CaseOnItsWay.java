package org.openmash.core.internal.casework;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** A case that was received, and one that was decided straight after screening. */
abstract class CaseOnItsWay {

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller worker = TestHub.worker();

    CaseId received() {
        return hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
    }

    CaseFile decided() {
        CaseId id = received();
        hub.decisionDesk.decide(
                worker,
                id,
                new NewDecision(2, List.of("early-help"), "N5", List.of("3A"), "help is enough", List.of(), true, 5),
                hub.caseDesk.open(worker, id).version());
        return hub.caseDesk.open(worker, id);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
