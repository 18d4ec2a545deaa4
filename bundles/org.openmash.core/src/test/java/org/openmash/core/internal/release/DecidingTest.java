package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.research.NewResearch;

class DecidingTest extends CaseWithItems {

    @Test
    void needsRationaleLevelAndKnownCodes() {
        assertThatThrownBy(() -> decide(4, List.of("strategy-discussion"), " ")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> decide(5, List.of("strategy-discussion"), "why"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> decide(4, List.of("wait-and-see"), "why")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void namesTheMissingReturnsAndWantsThemAcknowledged() {
        hub.gateway.desks.add(new AgencyId("housing"));
        hub.researchDesk.ask(maker, caseId, new NewResearch(Set.of(new AgencyId("housing")), List.of(), "tenancy"));

        assertThatThrownBy(() -> decide(4, List.of("strategy-discussion"), "why", false))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("housing ASKED");
        decide(4, List.of("strategy-discussion"), "why", true);

        assertThat(hub.decisionDesk.decision(maker, caseId).orElseThrow().missingReturns())
                .containsExactly("housing ASKED");
    }
}
