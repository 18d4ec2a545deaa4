package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.store.JournalStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JournalStoreTest {

    private final TestDatabase database;
    private final JournalStore store;
    private final CaseId caseId = Samples.newCase();

    JournalStoreTest(TestDatabase database) {
        this.database = database;
        store = database.stores().journal();
    }

    @Test
    void givesBackEntriesInTheOrderTheyWerePutDown() {
        JournalEntry rated = rated("baby with a bruise");
        JournalEntry asked = new JournalEntry(
                caseId,
                "westmoor",
                NOON,
                NOON,
                CaseEvent.AGENCY_ASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AgencyId("police")),
                Optional.empty(),
                "",
                Sealed.of("incidents"));

        store.append(rated);
        store.append(asked);
        store.append(rated);

        assertThat(store.ofCase(caseId)).containsExactly(rated, asked, rated);
        assertThat(store.ofCase(Samples.newCase())).isEmpty();
    }

    @Test
    void keepsNotesSealed() {
        store.append(rated("canary in a reason"));

        assertThat(database.column("select note from case_event where case_id = '" + caseId.value() + "'"))
                .singleElement()
                .satisfies(note -> assertThat(new String(note, StandardCharsets.ISO_8859_1))
                        .doesNotContain("canary"));
    }

    private JournalEntry rated(String reason) {
        return new JournalEntry(
                caseId,
                "westmoor",
                NOON,
                NOON.plus(Duration.ofMinutes(5)),
                CaseEvent.CASE_RATED,
                Optional.of(CaseStage.RECEIVED),
                Optional.of(Rating.RED),
                Optional.empty(),
                Optional.of(new UserId(HexId.random())),
                "Sam Field",
                Sealed.of(reason));
    }
}
