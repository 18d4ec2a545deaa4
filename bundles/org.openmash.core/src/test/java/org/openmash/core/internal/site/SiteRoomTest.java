package org.openmash.core.internal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.openmash.core.api.release.Team;
import org.openmash.core.internal.fake.TestHub;

class SiteRoomTest {

    private static final AgencyId SCHOOLS = new AgencyId("schools");
    private static final String HEADING = "id,name,kind,contact,team,deputies,calendar,postcodes\n";
    private static final String QUARRY =
            "100001,\"Quarry Hill, Primary\",school,01632 960001,quarry-lead,pat kim,,WM4 WM5\n";

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);

    @Test
    void threeHundredSchoolsComeFromOneFile() {
        String csv = HEADING
                + IntStream.rangeClosed(1, 300)
                        .mapToObj(n -> "1" + n + ",School " + n + ",school,,,,,")
                        .collect(Collectors.joining("\r\n"));

        SiteImport report = load(csv, false);

        assertThat(report).isEqualTo(new SiteImport(300, 0, 0, List.of(), false));
        assertThat(hub.siteRegister.sites(operator, SCHOOLS, TestHub.AREA)).hasSize(300);
        assertThat(hub.audit).anyMatch(e -> e.action().equals("SITE_LOAD"));
    }

    @Test
    void keepsEveryFieldOfALine() {
        hub.releases.putTeam(new Team("quarry-lead", "Quarry Hill leads", "DSL", TestHub.AREA));

        load("\uFEFF" + HEADING + QUARRY, false);

        assertThat(hub.siteRegister.sites(operator, SCHOOLS, TestHub.AREA))
                .containsExactly(new AgencySite(
                        SCHOOLS,
                        TestHub.AREA,
                        "100001",
                        "Quarry Hill, Primary",
                        "school",
                        "01632 960001",
                        "quarry-lead",
                        List.of("pat", "kim"),
                        "",
                        List.of("WM4", "WM5")));
    }

    @Test
    void saysWhatIsNewChangedAndAsItWas() {
        load(HEADING + "1,One,school,,,,,\n2,Two,school,,,,,\n", false);

        SiteImport report =
                load(HEADING + "1,One,school,,,,,\n2,Two Academy,school,,,,,\n3,Three,school,,,,,\n", false);

        assertThat(report).isEqualTo(new SiteImport(1, 1, 1, List.of(), false));
    }

    @Test
    void siteMayKeepACalendarThatItsAreaKnows() {
        Caller keeper = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);
        hub.areaRegister.add(
                keeper,
                "{\"id\":\"westmoor\",\"name\":\"Westmoor\",\"calendars\":{\"term\":{\"days\":[\"monday\"],"
                        + "\"opens\":\"08:00\",\"closes\":\"16:00\"}}}");

        SiteImport report = load(HEADING + "1,One,school,,,,term,\n", false);

        assertThat(report.mistakes()).isEmpty();
        assertThat(hub.siteRegister.sites(operator, SCHOOLS, TestHub.AREA))
                .extracting(AgencySite::calendar)
                .containsExactly("term");
    }

    @Test
    void dryRunTakesNothing() {
        SiteImport report = load(HEADING + "1,One,school,,,,,\n", true);

        assertThat(report).isEqualTo(new SiteImport(1, 0, 0, List.of(), true));
        assertThat(hub.siteRegister.sites(operator, SCHOOLS, TestHub.AREA)).isEmpty();
        assertThat(hub.outbox.last()).isZero();
    }

    @Test
    void everyMistakeIsNamedAndNothingIsTaken() {
        SiteImport report = load(
                HEADING
                        + "1,One,school,,,,,\n!,Two,school,,,,,\n3,,school,,nobody,,term,\n1,Again,school,,,,,\n5,Five\n",
                false);

        assertThat(report.mistakes())
                .hasSize(6)
                .anyMatch(m -> m.startsWith("line 3, id: use the agency's own code"))
                .anyMatch(m -> m.startsWith("line 4, name: give a name"))
                .anyMatch(m -> m.startsWith("line 4, team: is not a team of westmoor"))
                .anyMatch(m ->
                        m.startsWith("line 4, calendar: is not one of the calendars of westmoor; or leave it blank"))
                .anyMatch(m -> m.startsWith("line 5, id: is there already in line 2"))
                .anyMatch(m -> m.startsWith("line 6, fields: there are 2, not 8"));
        assertThat(hub.siteRegister.sites(operator, SCHOOLS, TestHub.AREA)).isEmpty();
    }

    @Test
    void fileThatIsNoSuchCsvIsAMistakeToo() {
        assertThat(load("", false).mistakes()).hasSize(1);
        assertThat(load("name,id\n", false).mistakes())
                .first()
                .asString()
                .startsWith("line 1, heading: use exactly id");
        assertThat(load(HEADING + "1,\"One,school\n", false).mistakes())
                .first()
                .asString()
                .contains("quotation mark");
    }

    @Test
    void strangerToTheAreaLoadsNothing() {
        Caller stranger = TestHub.person("mash", Set.of("elsewhere"), Set.of(), RoomRole.OPERATOR);

        assertThatThrownBy(() ->
                        hub.siteRegister.load(stranger, SCHOOLS, TestHub.AREA, HEADING + "1,One,school,,,,,\n", false))
                .isInstanceOfAny(NotPermitted.class, NotFound.class);
        assertThat(hub.sites.of(SCHOOLS, TestHub.AREA)).isEmpty();
    }

    private SiteImport load(String csv, boolean dryRun) {
        return hub.siteRegister.load(operator, SCHOOLS, TestHub.AREA, csv, dryRun);
    }

    /** Another store may take the place of memory. */
    TestHub hub(String now) {
        return new TestHub(now);
    }
}
