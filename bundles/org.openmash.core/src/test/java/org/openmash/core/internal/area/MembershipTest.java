package org.openmash.core.internal.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.internal.fake.TestHub;

/** Agencies join, stay and leave as an area's document says, and as people decided. */
class MembershipTest {

    private static final String HOUSING = "{\"agency\":\"housing\",\"name\":\"Housing\"}";
    private static final String POLICE = "{\"agency\":\"police\",\"name\":\"Police\",\"connector\":\"police\","
            + "\"sharing\":{\"reference\":\"ISA 7\",\"from\":\"2026-04-01\",\"until\":\"2027-03-31\","
            + "\"purposes\":[\"safeguarding\"]}}";

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);

    @Test
    void agencyThatTheDocumentNamesNoMoreLeaves() {
        hub.areaRegister.add(operator, document(agencies(POLICE, HOUSING)));

        hub.areaRegister.add(operator, document(agencies(HOUSING)));

        assertThat(standing("police")).isEqualTo(Standing.LEFT);
        assertThat(standing("housing")).isEqualTo(Standing.ACTIVE);
        assertThat(events()).containsSequence("area-added", "agency-left");
    }

    @Test
    void agencyThatPeopleLetLeaveStaysAwayUntilTheDocumentNamesItAnew() {
        hub.areaRegister.add(operator, document(agencies(HOUSING)));
        leave("housing");

        hub.areaRegister.add(operator, document(agencies(HOUSING)));
        assertThat(standing("housing")).isEqualTo(Standing.LEFT);

        hub.areaRegister.add(operator, document(""));
        hub.areaRegister.add(operator, document(agencies(HOUSING)));
        assertThat(standing("housing")).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void newTermsReplaceThoseThatNobodyHasApprovedYetAndNoOthers() {
        hub.areaRegister.add(operator, document(agencies(POLICE)));
        hub.areaRegister.add(operator, document(agencies(POLICE.replace("ISA 7", "ISA 8"))));
        assertThat(reference("police")).isEqualTo("ISA 8");

        approve("police");
        hub.areaRegister.add(operator, document(agencies(POLICE.replace("ISA 7", "ISA 9"))));

        assertThat(reference("police")).isEqualTo("ISA 8");
        assertThat(standing("police")).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void agenciesOfARetiredAreaLeaveOnRecordAndComeBackWithIt() {
        hub.areaRegister.add(operator, document(agencies(POLICE, HOUSING)));
        approve("police");

        hub.areaRegister.retire(operator, TestHub.AREA);

        assertThat(hub.agreements.all()).extracting(Agreement::standing).containsOnly(Standing.LEFT);
        assertThat(hub.audit)
                .filteredOn(e -> e.action().equals("AGENCY_LEAVE"))
                .hasSize(2)
                .allMatch(e -> e.caller().equals(operator));

        hub.areaRegister.add(operator, hub.areaRegister.export(operator, TestHub.AREA));

        assertThat(standing("police")).isEqualTo(Standing.PROPOSED);
        assertThat(standing("housing")).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void membersAreSaidToWhoMayKnowTheArea() {
        hub.areaRegister.add(operator, document(agencies(POLICE)));

        assertThat(hub.areaRegister.members(operator, TestHub.AREA))
                .extracting(MemberView::words)
                .containsExactly("is there");
        Caller stranger = TestHub.person("mash", Set.of("kent"), Set.of(), RoomRole.INFORMATION_GOVERNANCE);
        assertThatThrownBy(() -> hub.areaRegister.members(stranger, TestHub.AREA))
                .isInstanceOf(NotFound.class);
    }

    private Standing standing(String agency) {
        return agreement(agency).standing();
    }

    private String reference(String agency) {
        return agreement(agency).sharing().orElseThrow().reference();
    }

    private Agreement agreement(String agency) {
        return hub.agreements.find(new AgencyId(agency), TestHub.AREA).orElseThrow();
    }

    private void leave(String agency) {
        decide(agency, Standing.LEFT);
    }

    private void approve(String agency) {
        decide(agency, Standing.ACTIVE);
    }

    /** What people do at the register. */
    private void decide(String agency, Standing standing) {
        Agreement before = agreement(agency);
        Agreement after = new Agreement(
                before.agency(),
                before.area(),
                before.name(),
                standing,
                before.desk(),
                Set.of(),
                before.sharing(),
                before.proposedBy(),
                "",
                false,
                hub.instant(),
                "ivy");
        hub.stores.transactions().inTransaction(() -> {
            hub.agreements.put(after);
            return after;
        });
    }

    private static String agencies(String... agencies) {
        return ",\"agencies\":[" + String.join(",", agencies) + "]";
    }

    private List<String> events() {
        return hub.outbox.after(0, 100).stream().map(HubEvent::type).toList();
    }

    private static String document(String more) {
        return "{\"id\":\"westmoor\",\"name\":\"Westmoor\"" + more + "}";
    }
}
