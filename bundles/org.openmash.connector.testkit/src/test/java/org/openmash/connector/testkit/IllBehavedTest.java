package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;

/** The contract's own controls: it finds what is planted. */
class IllBehavedTest {

    private static final PersonDetails OTTOLINE =
            PersonDetails.named("Ottoline", "Brackenbury").build();

    @Test
    void findsANameInTheLog() {
        assertThatThrownBy(() -> new Suite().saysNothingPersonalInLogsOrToString())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Brackenbury");
    }

    @Test
    void findsAnItemWithoutMarking() {
        assertThatThrownBy(() -> new Suite().marksEveryItemAsItsDescriptorSays())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("handling code");
    }

    @Test
    void findsAnotherPersonsRecords() {
        assertThatThrownBy(() -> new Suite().handsOverNothingOnARecordThatItNeverNamed())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsADescriptorThatIsNotAsPublished() {
        Suite undescribed = new Suite() {
            @Override
            protected String descriptor() {
                return "{\"id\": \"careless\", \"name\": \"Careless\"}";
            }
        };

        assertThatThrownBy(undescribed::itsDescriptorIsAsThePublishedSchemaSays)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("recordTypes");
    }

    @Test
    void findsAThreadThatStays() {
        assertThatThrownBy(() -> new Suite().leavesNoThreadBehind()).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAClassLoaderThatStays() {
        assertThatThrownBy(() -> new Suite().leavesNoClassLoaderBehind())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("class loaders that stayed");
    }

    /** Logs names, leaves threads, marks nothing and hands over whatever it has. */
    public static final class Careless implements AgencyConnector {

        // Its own, so that the thread it leaves needs no class that its loader does not have, and really stays.
        private static final CountDownLatch NEVER = new CountDownLatch(1);

        /** Its configuration. */
        public @interface Config {
            String any();
        }

        public Careless(Config config) {
            this(config.any());
        }

        Careless(String any) {
            Logger.getLogger("careless").fine(any);
        }

        @Override
        public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) {
            PersonDetails subject = query.subject();
            Logger.getLogger("careless").fine(subject.names().get(0).full());
            return Answer.answered(List.of(new Candidate("R1", "Readers", subject, Optional.empty(), "Front desk")));
        }

        @Override
        public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) {
            Thread thread = new Thread(Careless::idle, "careless");
            thread.setDaemon(true);
            thread.start();
            List<Fact> facts = new ArrayList<>();
            facts.add(Fact.of("N1", "R1", "note", "Sat alone until closing").build());
            return Answer.answered(facts);
        }

        private static void idle() {
            try {
                NEVER.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static class Suite extends AgencyConnectorContract {

        @Override
        protected AgencyConnector connector() {
            return new Careless("nothing");
        }

        @Override
        protected Map<String, Object> configuration() {
            return Map.of("any", "nothing");
        }

        @Override
        protected PersonDetails somebodyKnown() {
            return OTTOLINE;
        }

        @Override
        protected PersonDetails nobodyKnown() {
            return OTTOLINE;
        }

        @Override
        protected <T> TestCallContext<T> open(TestCallContext<T> context) {
            return context;
        }

        @Override
        protected Set<Trouble> troubles() {
            return Set.of();
        }

        @Override
        protected void bring(Trouble trouble) {
            // Has no system behind it.
        }
    }
}
