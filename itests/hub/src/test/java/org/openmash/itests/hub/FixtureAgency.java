package org.openmash.itests.hub;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;

/** Agencies that answer, hang, throw and babble: what a hub must live with. */
enum FixtureAgency implements AgencyConnector {
    STEADY {
        @Override
        Answer<Candidate> answer() {
            return Answer.answered(List.of(candidate("STEADY-1", "Robin")));
        }
    },
    HANGING {
        @Override
        Answer<Candidate> answer() {
            while (END.getCount() > 0) {
                try {
                    END.await();
                } catch (InterruptedException ignoredAsBadConnectorsDo) {
                    continue;
                }
            }
            return Answer.holdsNothing();
        }
    },
    THROWING {
        @Override
        Answer<Candidate> answer() {
            throw new StackOverflowError("a fault of the fixture");
        }
    },
    FLOODING {
        @Override
        Answer<Candidate> answer() {
            return Answer.answered(IntStream.range(0, 5_000)
                    .mapToObj(i -> candidate("FLOOD-" + i, "Robin"))
                    .toList());
        }
    },
    GARBAGE {
        @Override
        Answer<Candidate> answer() {
            return Answer.answered(Collections.nCopies(3, candidate(" ", "\u0000<x>".repeat(100_000))));
        }
    },
    SPEECHLESS {
        @Override
        Answer<Candidate> answer() {
            return null;
        }
    },
    MISTAKEN {
        @Override
        Answer<Candidate> answer() {
            return Answer.answered(List.of(candidate("MISTAKEN-1", "Robin")));
        }

        @Override
        public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) {
            return Answer.answered(List.of(Fact.of("F-1", "SOMEBODY-ELSE", "note", "what another family told")
                    .build()));
        }
    };

    /** Lets the hanging one go. */
    static final CountDownLatch END = new CountDownLatch(1);

    abstract Answer<Candidate> answer();

    @Override
    public Answer<Candidate> locate(LocateQuery query, CallContext<Candidate> context) {
        return answer();
    }

    @Override
    public Answer<Fact> retrieve(RetrieveRequest request, CallContext<Fact> context) {
        return Answer.holdsNothing();
    }

    private static Candidate candidate(String recordId, String given) {
        return new Candidate(
                recordId, "fixture", PersonDetails.named(given, "Tolland").build(), Optional.empty(), "");
    }
}
