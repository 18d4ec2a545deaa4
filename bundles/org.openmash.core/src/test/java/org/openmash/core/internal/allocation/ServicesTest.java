package org.openmash.core.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.core.internal.fake.TestHub;

class ServicesTest extends DecidedCase {

    @Test
    void suggestsServicesForTheAgeLevelAndAddressAndShowsTheWait() {
        load();

        List<ServiceLine> open = hub.allocation.desk.suggested(maker, caseId);

        assertThat(open).extracting(l -> l.service().id()).containsExactly("near", "parents");
        assertThat(open).extracting(l -> l.service().weeks()).containsExactly(3, 6);
        allocate("", "near");
        assertThat(hub.allocation.desk.suggested(maker, caseId))
                .extracting(l -> l.service().id() + l.overCapacity())
                .containsExactly("parentsfalse", "neartrue");
        assertThat(hub.outbox.after(0, 1_000)).extracting(e -> e.type()).contains("service-over-capacity");
    }

    @Test
    void aFileWithAMistakeChangesNothingAndNamesLineFieldAndMend() {
        var wrong = hub.allocation.directory.load(
                maker, TestHub.AREA, HEADING + "a,A,2,early-help,0-11,2,,1,0,1,\nb,B,5,nobody,11-2,9,,x,0,1,\n", false);

        assertThat(wrong.mistakes())
                .anyMatch(m -> m.startsWith("line 3, tier: use 2 or 3"))
                .anyMatch(m -> m.startsWith("line 3, team"))
                .anyMatch(m -> m.startsWith("line 3, ages"))
                .anyMatch(m -> m.startsWith("line 3, levels"))
                .anyMatch(m -> m.startsWith("line 3, capacity"));
        assertThat(hub.allocation.directory.services(maker, TestHub.AREA)).isEmpty();
        assertThat(load().added()).isEqualTo(5);
        assertThat(load().unchanged()).isEqualTo(5);
    }
}
