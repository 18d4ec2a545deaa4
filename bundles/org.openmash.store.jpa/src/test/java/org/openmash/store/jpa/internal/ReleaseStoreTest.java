package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.ReleaseStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReleaseStoreTest {

    private final DecisionStore decisions;
    private final ReleaseStore releases;
    private final CaseId caseId = Samples.newCase();
    private final String team = "team-" + HexId.random().substring(0, 8);

    ReleaseStoreTest(TestDatabase database) {
        decisions = database.stores().decisions();
        releases = database.stores().releases();
    }

    @Test
    void keepsEveryDecisionAndGivesTheLatest() {
        Decision first = Samples.decision(caseId, 3, "help is enough");
        Decision second = Samples.decision(caseId, 4, "a new injury");

        decisions.insert(first);
        decisions.insert(second);

        assertThat(decisions.latest(caseId)).contains(second);
        assertThat(decisions.latest(Samples.newCase())).isEmpty();
    }

    @Test
    void givesBackAPackWithItsReleaseRowsInOrder() {
        Pack pack = Samples.pack(caseId, team, NOON, "a releasable wording");

        releases.insert(pack);

        assertThat(releases.pack(pack.id())).contains(pack);
        assertThat(releases.packsOf(caseId)).containsExactly(pack);
    }

    @Test
    void showsATeamItsNewestPacksFirst() {
        Pack older = Samples.pack(caseId, team, NOON, "older");
        Pack newer = Samples.pack(caseId, team, NOON.plusNanos(1), "newer");
        releases.insert(older);
        releases.insert(newer);

        assertThat(releases.packsFor(Set.of(team, "nobody"))).containsExactly(newer, older);
        assertThat(releases.packsFor(Set.of())).isEmpty();
    }

    @Test
    void writesTheAcknowledgementOfAPackOnce() {
        Pack pack = Samples.pack(caseId, team, NOON, "text");
        releases.insert(pack);
        Pack acknowledged = Samples.acknowledged(pack);

        releases.update(acknowledged);

        Pack found = releases.pack(pack.id()).orElseThrow();
        assertThat(found.comment()).isEqualTo(acknowledged.comment());
        assertThat(found.accepted()).contains(false);
        assertThat(found.rows()).isEqualTo(pack.rows());
        assertThat(found.version()).isEqualTo(1);
        assertThatThrownBy(() -> releases.update(acknowledged)).isInstanceOf(Conflict.class);
    }

    @Test
    void keepsTheLastFeedbackOfACase() {
        releases.putFeedback(caseId, Sealed.of("first"));
        releases.putFeedback(caseId, Sealed.of("last"));

        assertThat(releases.feedback(caseId)).contains(Sealed.of("last"));
        assertThat(releases.feedback(Samples.newCase())).isEmpty();
    }

    @Test
    void keepsTeamsByArea() {
        Team social = new Team(team, "Assessment team", "SW", "area-" + team);

        releases.putTeam(new Team(team, "Old name", "SW", "area-" + team));
        releases.putTeam(social);

        assertThat(releases.team(team)).contains(social);
        assertThat(releases.teams("area-" + team)).containsExactly(social);
    }
}
