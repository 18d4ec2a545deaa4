package org.openmash.core.internal.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.access.internal.policy.TablePolicy;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.release.Team;
import org.openmash.core.internal.fake.TestHub;

/** Whatever random people try in whatever order: every invariant holds after every step. */
class RandomWalksTest {

    private static final boolean DEEP = Boolean.getBoolean("openmash.deep");
    private static final int CASES = DEEP ? 10_000 : 1_000;
    private static final int CASES_OF_A_HUB = 10;

    @Test
    void invariantsHoldAfterEveryStepOfEveryCase() {
        Map<CaseStage, Integer> ended = new EnumMap<>(CaseStage.class);
        int taken = 0;
        TestHub hub = null;
        for (long seed = 0; seed < CASES; seed++) {
            if (seed % CASES_OF_A_HUB == 0) {
                hub = prepared();
            }
            Walk walk = new Walk(hub, seed);
            taken += whole(hub, walk, seed);
            ended.merge(Snapshot.of(hub, walk.caseId()).file().stage(), 1, Integer::sum);
        }

        assertThat(ended).as("walks end everywhere").containsOnlyKeys(CaseStage.values());
        assertThat(taken).as("steps that were not refused").isGreaterThan(CASES * steps() / 10);
    }

    /** How many steps were taken. */
    private int whole(TestHub hub, Walk walk, long seed) {
        int taken = 0;
        Snapshot before = Snapshot.of(hub, walk.caseId());
        for (int n = 0; n < steps(); n++) {
            int onRecord = hub.audit.size();
            boolean refused = walk.step();
            Snapshot after = Snapshot.of(hub, walk.caseId());
            assertThat(Invariants.broken(before, after, refused))
                    .as("seed %s, step %s: %s", seed, n, walk.tried())
                    .isEmpty();
            assertThat(before.equals(after) || hub.audit.size() > onRecord)
                    .as("seed %s, step %s is on record: %s", seed, n, walk.tried())
                    .isTrue();
            before = after;
            taken += refused ? 0 : 1;
        }
        return taken;
    }

    private TestHub prepared() {
        TestHub hub = hub(Walk.start().toString());
        hub.policy = new TablePolicy();
        hub.gateway.connectors.add(Walk.POLICE);
        hub.gateway.desks.add(Walk.HOUSING);
        List.of("SW", "DSL")
                .forEach(r -> hub.releases.putTeam(
                        new Team("team-" + r.toLowerCase(Locale.ROOT), r + " team", r, TestHub.AREA)));
        return hub;
    }

    /** How many steps are tried with each case. */
    protected int steps() {
        return 40;
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
