package org.openmash.access.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;

class TablePolicyTest {

    private static final AgencyId HOUSING = new AgencyId("housing");
    private static final Target CASE = Target.of("case", HexId.random(), "westmoor");
    private final TablePolicy policy = new TablePolicy();

    @Test
    void letsTheSocialWorkerOfTheAreaSeeThePictureAndNamesTheRule() {
        Verdict verdict = policy.decide(worker(RoomRole.SOCIAL_WORKER, "westmoor"), Action.PICTURE_READ, CASE);

        assertThat(verdict.permitted()).isTrue();
        assertThat(verdict.reasonCode()).isEqualTo("social-worker-in-area");
    }

    @Test
    void hidesThatACaseOfAnotherAreaExists() {
        Verdict verdict = policy.decide(worker(RoomRole.SERVICE_MANAGER, "tamarshire"), Action.CASE_READ, CASE);

        assertThat(verdict.permitted()).isFalse();
        assertThat(verdict.existenceSealed()).isTrue();
        assertThat(verdict.reasonCode()).isEqualTo("other-area");
    }

    @Test
    void saysPlainlyThatAListIsNotForThisRole() {
        Verdict verdict = policy.decide(
                worker(RoomRole.OPERATOR, "westmoor"), Action.CASE_BOARD, Target.of("board", "", "westmoor"));

        assertThat(verdict.permitted()).isFalse();
        assertThat(verdict.existenceSealed()).isFalse();
        assertThat(verdict.reasonCode()).isEqualTo("role-not-held");
    }

    @Test
    void letsAVirtualPartnerAnswerForTheOwnAgencyOnly() {
        Caller partner = worker(RoomRole.VIRTUAL_PARTNER, "westmoor");
        Target request = Target.of("request", HexId.random(), "westmoor");

        assertThat(policy.decide(partner, Action.DESK_ANSWER, request.ownedBy(HOUSING))
                        .permitted())
                .isTrue();
        assertThat(policy.decide(partner, Action.DESK_ANSWER, request.ownedBy(new AgencyId("health")))
                        .reasonCode())
                .isEqualTo("other-agency");
    }

    @Test
    void addsUpTheRolesOfOnePerson() {
        Caller both = caller(Set.of(RoomRole.OPERATOR, RoomRole.AUDITOR), Set.of("westmoor"));

        assertThat(policy.decide(both, Action.HUB_STATUS, Target.hub()).permitted())
                .isTrue();
        assertThat(policy.decide(both, Action.AUDIT_READ, Target.of("audit", "", "westmoor"))
                        .permitted())
                .isTrue();
    }

    @Test
    void deniesWhatItCannotJudge() {
        assertThat(policy.decide(null, Action.CASE_READ, CASE).permitted()).isFalse();
        assertThat(policy.decide(worker(RoomRole.SOCIAL_WORKER, "westmoor"), null, CASE)
                        .permitted())
                .isFalse();
        assertThat(policy.decide(worker(RoomRole.SOCIAL_WORKER, "westmoor"), Action.CASE_READ, null)
                        .permitted())
                .isFalse();
    }

    @Test
    void deniesAnAreaRoleWhereTheTargetHasNoArea() {
        Target adrift = new Target("case", "x", Optional.empty());

        assertThat(policy.decide(worker(RoomRole.SOCIAL_WORKER, "westmoor"), Action.CASE_READ, adrift)
                        .permitted())
                .isFalse();
    }

    private static Caller worker(RoomRole role, String area) {
        return caller(Set.of(role), Set.of(area));
    }

    private static Caller caller(Set<RoomRole> roles, Set<String> areas) {
        return new Caller(
                new UserId(HexId.random()),
                "Somebody",
                HOUSING,
                roles,
                areas,
                Set.of("early-help"),
                Purpose.SAFEGUARDING_ENQUIRY);
    }
}
