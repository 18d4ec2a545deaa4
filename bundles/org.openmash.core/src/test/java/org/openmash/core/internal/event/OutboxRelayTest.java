package org.openmash.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.internal.fake.TestHub;

class OutboxRelayTest {

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final CaseId caseId = new CaseId(HexId.random());

    @Test
    void followersHearWhatHappensFromNowOnInOrder() throws Exception {
        add("case-rated", Optional.empty(), Optional.empty());
        List<HubEvent> heard = follow(TestHub.worker());

        add("agency-answered", Optional.of("police"), Optional.empty());
        add("case-decided", Optional.empty(), Optional.empty());
        hub.events.run();
        hub.events.run();

        assertThat(heard).extracting(HubEvent::type).containsExactly("agency-answered", "case-decided");
        assertThat(heard).extracting(HubEvent::caseId).containsOnly(Optional.of(caseId));
    }

    @Test
    void recipientsHearOfOwnPacksOnlyAndNotOfTheCase() {
        List<HubEvent> heard =
                follow(TestHub.person("education", Set.of(TestHub.AREA), Set.of("school"), RoomRole.RECEIVING_TEAM));

        add("pack-released", Optional.empty(), Optional.of("school"));
        add("pack-released", Optional.empty(), Optional.of("other"));
        add("case-rated", Optional.empty(), Optional.empty());
        hub.events.run();

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).caseId()).isEmpty();
    }

    @Test
    void virtualPartnersHearOfOwnRequestsOnly() {
        List<HubEvent> heard =
                follow(TestHub.person("housing", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER));

        add("agency-asked", Optional.of("housing"), Optional.empty());
        add("agency-asked", Optional.of("police"), Optional.empty());
        add("case-decided", Optional.empty(), Optional.empty());
        hub.events.run();

        assertThat(heard).extracting(HubEvent::agency).containsExactly(Optional.of(new AgencyId("housing")));
    }

    @Test
    void operatorsHearNothingOfConsultations() {
        List<HubEvent> operator = follow(TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR));
        List<HubEvent> room = follow(TestHub.worker());

        hub.outbox.add(areaEvent("consultation-recorded"));
        hub.outbox.add(areaEvent("agency-joined"));
        hub.events.run();

        assertThat(operator).extracting(HubEvent::type).containsExactly("agency-joined");
        assertThat(room).extracting(HubEvent::type).containsExactly("consultation-recorded", "agency-joined");
    }

    private HubEvent areaEvent(String type) {
        return new HubEvent(0, hub.instant(), type, TestHub.AREA, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void whoRunsTheHubHearsOfTheHubAsAWholeAndOfNoOtherArea() throws Exception {
        hub.policy = (caller, action, target) -> new Verdict(true, true, "hub-wide", Set.of());
        List<HubEvent> operator = follow(TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR));
        List<HubEvent> governance =
                follow(TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.INFORMATION_GOVERNANCE));
        List<HubEvent> referrer = follow(TestHub.person("school", Set.of(TestHub.AREA), Set.of(), RoomRole.REFERRER));

        add("connector-changed", "");
        add("agency-joined", "elsewhere");
        hub.events.run();

        assertThat(operator).extracting(HubEvent::type).containsExactly("connector-changed");
        assertThat(governance).extracting(HubEvent::type).containsExactly("connector-changed");
        assertThat(referrer).isEmpty();
    }

    private void add(String type, String area) {
        hub.outbox.add(
                new HubEvent(0, hub.instant(), type, area, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whomThePolicyDeniesHearsNothing() {
        List<HubEvent> heard = follow(TestHub.worker());
        hub.policy = (c, a, t) -> new Verdict(false, true, "denied", Set.of());

        add("case-rated", Optional.empty(), Optional.empty());
        hub.events.run();

        assertThat(heard).isEmpty();
    }

    @Test
    void brokenFollowerDoesNotKeepOthersFromHearing() {
        hub.events.follow(TestHub.worker(), event -> {
            throw new IllegalStateException("gone");
        });
        List<HubEvent> heard = follow(TestHub.worker());

        add("case-rated", Optional.empty(), Optional.empty());
        hub.events.run();

        assertThat(heard).hasSize(1);
    }

    private List<HubEvent> follow(Caller caller) {
        List<HubEvent> heard = new ArrayList<>();
        hub.events.follow(caller, heard::add);
        return heard;
    }

    private void add(String type, Optional<String> agency, Optional<String> team) {
        hub.outbox.add(new HubEvent(
                0, hub.instant(), type, TestHub.AREA, Optional.of(caseId), agency.map(AgencyId::new), team));
    }
}
