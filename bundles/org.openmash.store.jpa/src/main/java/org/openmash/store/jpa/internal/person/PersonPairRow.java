package org.openmash.store.jpa.internal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.research.CandidateRecord.Verdict;

/** Where two people stand, in the table {@code person_pair}. */
@Entity
@Table(name = "person_pair")
public class PersonPairRow {

    @Id
    private String id;

    @Column(name = "one_id")
    private String oneId;

    @Column(name = "other_id")
    private String otherId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Band band;

    @Column(name = "awaits_second")
    private boolean awaitsSecond;

    private long version;

    protected PersonPairRow() {}

    PersonPairRow(PersonPair pair) {
        id = pair.id();
        oneId = pair.one().value();
        otherId = pair.other().value();
        fill(pair);
    }

    final void fill(PersonPair pair) {
        verdict = pair.verdict();
        band = pair.band();
        awaitsSecond = pair.awaitsSecond();
        version = pair.version() + 1;
    }

    PersonPair pair() {
        return new PersonPair(id, new SubjectId(oneId), new SubjectId(otherId), verdict, band, awaitsSecond, version);
    }
}
