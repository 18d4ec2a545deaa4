package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;

/** What a connector answers while its agency is well. */
abstract class AnswersContract extends ConnectorUnderTest {

    private static final int MANY = 2_000;

    @Test
    void findsSomebodyAndHandsOverWhatIsHeld() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        List<Fact> facts = retrieve(candidates);

        assertThat(candidates).isNotEmpty();
        assertThat(facts).isNotEmpty();
        assertThat(candidates).allSatisfy(c -> assertThat(c.recordId()).isNotBlank());
        assertThat(facts).allSatisfy(f -> {
            assertThat(f.externalId()).isNotBlank();
            assertThat(f.text()).isNotBlank();
            assertThat(ids(candidates)).contains(f.recordId());
        });
    }

    @Test
    void handsOverIdentityOnlyUntilSomebodyIsConfirmed() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());
        List<Fact> facts = retrieve(candidates);

        String identities = candidates.stream().map(PersonalWords::everything).collect(Collectors.joining());

        assertThat(facts).allSatisfy(f -> assertThat(identities).doesNotContain(f.text()));
    }

    @Test
    void handsOverNothingOfAnotherPersonsRecords() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        for (Candidate candidate : candidates) {
            assertThat(retrieve(List.of(candidate)))
                    .allSatisfy(f -> assertThat(f.recordId()).isEqualTo(candidate.recordId()));
        }
    }

    @Test
    void handsOverNothingOnARecordThatItNeverNamed() throws Exception {
        List<Fact> facts;
        try {
            facts = factsOf(connector(), List.of("NO-SUCH-RECORD-4711"));
        } catch (ConnectorFault unknownToTheAgency) {
            facts = List.of();
        }

        assertThat(facts).isEmpty();
    }

    @Test
    void givesTheSameIdsWhenAskedAgainAlsoAfterARestart() throws Exception {
        List<Candidate> first = locate(somebodyKnown());
        List<Candidate> afterwards = locate(somebodyKnown());

        assertThat(ids(afterwards)).isEqualTo(ids(first)).doesNotHaveDuplicates();
        assertThat(factIds(retrieve(afterwards)))
                .isEqualTo(factIds(retrieve(first)))
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsNothingIsAnAnswerAndNoFault() throws Exception {
        Answer<Candidate> answer =
                connector().locate(TestQuery.about(nobodyKnown()), open(TestCallContext.within(AMPLE)));

        assertThat(answer).isEqualTo(Answer.holdsNothing());
    }

    @Test
    void anAgencyWithoutAnyRecordHoldsNothing() throws Exception {
        bringIfPossible(Trouble.EMPTY);

        Answer<Candidate> answer =
                connector().locate(TestQuery.about(somebodyKnown()), open(TestCallContext.within(AMPLE)));

        assertThat(answer).isEqualTo(Answer.holdsNothing());
    }

    @Test
    void handsOverAHugeAnswerWhole() throws Exception {
        bringIfPossible(Trouble.HUGE);

        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(factIds(facts)).doesNotHaveDuplicates();
    }

    @Test
    void marksEveryItemAsItsDescriptorSays() throws Exception {
        Descriptor descriptor = Descriptor.read(descriptor());

        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts).allSatisfy(f -> {
            assertThat(descriptor.recordTypes()).as("record types").contains(f.recordType());
            assertThat(f.handlingCode()).as("handling code of a fact").isNotBlank();
            assertThat(descriptor.handlingCodes()).as("handling codes").contains(f.handlingCode());
        });
    }

    @Test
    void itsDescriptorIsAsThePublishedSchemaSays() throws Exception {
        assertThat(PublishedSchema.mistakesIn(descriptor()))
                .as("agency.json against agency.schema.json of the SPI")
                .isEmpty();
    }

    @Test
    void hasADescriptorThatCanBeRead() throws Exception {
        String text = descriptor();

        assertThatCode(() -> Descriptor.read(text)).doesNotThrowAnyException();
        assertThat(Descriptor.read(text).id()).matches("[a-z][a-z0-9-]*");
    }
}
