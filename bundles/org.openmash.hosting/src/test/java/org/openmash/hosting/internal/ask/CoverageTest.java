package org.openmash.hosting.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Answer.NothingRelevant;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.AgencyId;
import org.openmash.hosting.internal.agency.Place;

class CoverageTest {

    private static final Place PROBATION = new Place(new AgencyId("probation"), "westmoor");

    @Test
    void leavesOutWhatTheAgreementDoesNotCover() {
        Answer<Fact> answer = Answer.answered(List.of(fact("1", "note"), fact("2", "sentence")));

        Answer<Fact> kept = Coverage.keep(PROBATION, answer, "note"::equals);

        assertThat(((Answered<Fact>) kept).elements())
                .extracting(Fact::recordType)
                .containsExactly("note");
    }

    @Test
    void nothingIsRelevantWhenTheAgreementCoversNothingOfIt() {
        Answer<Fact> answer = Answer.answered(List.of(fact("1", "sentence")));

        assertThat(Coverage.keep(PROBATION, answer, "note"::equals)).isInstanceOf(NothingRelevant.class);
    }

    @Test
    void leavesAnAnswerAloneThatIsCovered() {
        Answer<Fact> answer = Answer.answered(List.of(fact("1", "note")));

        assertThat(Coverage.keep(PROBATION, answer, "note"::equals)).isSameAs(answer);
        assertThat(Coverage.keep(PROBATION, Answer.holdsNothing(), "note"::equals))
                .isEqualTo(Answer.holdsNothing());
    }

    private static Fact fact(String id, String recordType) {
        return Fact.of(id, "record", recordType, "fictional").build();
    }
}
