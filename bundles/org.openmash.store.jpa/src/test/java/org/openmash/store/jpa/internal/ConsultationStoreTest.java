package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.consultation.Consultation;
import org.openmash.core.api.consultation.NewConsultation.AgeBand;
import org.openmash.core.api.consultation.NewConsultation.Words;
import org.openmash.core.api.store.ConsultationStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConsultationStoreTest {

    private final ConsultationStore store;
    private final String area = "a" + HexId.random().substring(0, 8);

    ConsultationStoreTest(TestDatabase database) {
        store = database.stores().consultations();
    }

    @Test
    void givesBackAConsultationAsItWasStored() {
        Consultation one = consultation(area, "CN26-2222-2222", NOON, true);

        store.insert(one);

        assertThat(store.find(one.id())).contains(one);
        assertThat(store.byReference(area, "CN26-2222-2222")).contains(one);
        assertThat(store.byReference("elsewhere", "CN26-2222-2222")).isEmpty();
    }

    @Test
    void listsAnAreaNewestFirst() {
        Consultation early = stored("CN26-2222-2223", NOON, false);
        Consultation late = stored("CN26-2222-2224", NOON.plus(Duration.ofHours(1)), false);

        assertThat(store.ofArea(area, 10)).containsExactly(late, early);
        assertThat(store.ofArea(area, 1)).containsExactly(late);
    }

    @Test
    void knowsWhichAdvisedContactsHaveNotCome() {
        Consultation came = stored("CN26-2222-2225", NOON, true);
        Consultation awaited = stored("CN26-2222-2226", NOON.plus(Duration.ofHours(1)), true);
        stored("CN26-2222-2227", NOON, false);
        CaseId caseId = Samples.newCase();

        store.quote(came.id(), new ContactId(HexId.random()), caseId);

        assertThat(store.unanswered(area)).containsExactly(awaited);
        assertThat(store.quoted(Set.of(came.id(), awaited.id()))).containsExactly(came.id());
        assertThat(store.quotedBy(caseId)).containsExactly(came);
    }

    @Test
    void numberIsGivenOnceInAnArea() {
        stored("CN26-2222-2228", NOON, false);

        assertThatThrownBy(() -> stored("CN26-2222-2228", NOON, false)).isInstanceOf(Conflict.class);
    }

    private Consultation stored(String reference, Instant heldAt, boolean advised) {
        Consultation made = consultation(area, reference, heldAt, advised);
        store.insert(made);
        return made;
    }

    static Consultation consultation(String area, String reference, Instant heldAt, boolean advised) {
        return new Consultation(
                new ConsultationId(HexId.random()),
                reference,
                area,
                heldAt,
                heldAt,
                new UserId(HexId.random()),
                "Sam Field",
                "Saltcombe health visitors",
                "health visitor",
                AgeBand.FROM_1_TO_4,
                "housing",
                2,
                advised,
                false,
                Sealed.of(new Words("CANARYWORD concern", "CANARYWORD advice", "", "CANARYWORD aside", "")));
    }
}
