package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.store.jpa.internal.Samples.NOON;
import static org.openmash.store.jpa.internal.Samples.POLICE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Activation;
import org.openmash.core.api.area.Area.BackFill;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.BackFillState;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AreaStoreTest {

    private static final AgencyId SCHOOLS = new AgencyId("schools");

    private final JpaStores stores;
    private final String name = "a" + HexId.random().substring(0, 8);

    AreaStoreTest(TestDatabase database) {
        stores = database.stores();
    }

    @Test
    void givesBackAnAreaAsItWasStored() {
        stores.areas().put(area(false));

        assertThat(stores.areas().find(name)).contains(area(false));
        assertThat(stores.areas().all()).contains(area(false));
        assertThat(stores.areas().find("nowhere")).isEmpty();
    }

    @Test
    void keepsOneAreaOfAName() {
        stores.areas().put(area(false));
        stores.areas().put(area(true));

        assertThat(stores.areas().all()).contains(area(true)).doesNotContain(area(false));
    }

    @Test
    void keepsSitesOfOneAgencyInOneAreaByName() {
        AgencySite quarry = site("100001", "Quarry Hill Primary");
        AgencySite abbey = site("100002", "Abbey Academy");

        stores.sites().put(quarry);
        stores.sites().put(abbey);
        stores.sites().put(quarry);

        assertThat(stores.sites().of(SCHOOLS, name)).containsExactly(abbey, quarry);
        assertThat(stores.sites().find(SCHOOLS, name, "100001")).contains(quarry);
        assertThat(stores.sites().of(POLICE, name)).isEmpty();
        assertThat(stores.sites().of(SCHOOLS, "elsewhere")).isEmpty();
    }

    @Test
    void removesOneSite() {
        stores.sites().put(site("100001", "Quarry Hill Primary"));

        stores.sites().remove(SCHOOLS, name, "100001");
        stores.sites().remove(SCHOOLS, name, "100002");

        assertThat(stores.sites().of(SCHOOLS, name)).isEmpty();
    }

    @Test
    void keepsWhichConnectorsAreWanted() {
        ConnectorRelease wanted = release("1.1.0", true);
        ConnectorRelease back = release("1.0.0", false);

        stores.connectors().put(wanted);
        stores.connectors().put(back);

        assertThat(stores.connectors().find(name)).contains(back);
        assertThat(stores.connectors().all()).contains(back).doesNotContain(wanted);
        assertThat(stores.connectors().find("nothing")).isEmpty();
    }

    @Test
    void keepsHowFarOpenCasesHaveAskedAnAgency() {
        BackFillState begun = new BackFillState(SCHOOLS, name, NOON, false);
        BackFillState done = new BackFillState(SCHOOLS, name, NOON, true);

        stores.backFills().put(begun);
        stores.backFills().put(done);

        assertThat(stores.backFills().all()).contains(done).doesNotContain(begun);
        stores.backFills().remove(SCHOOLS, name);
        assertThat(stores.backFills().all()).doesNotContain(done);
    }

    private Area area(boolean retired) {
        SharingAgreement sharing = new SharingAgreement(
                "ISA 7",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                Set.of("safeguarding"),
                Set.of(SharingAgreement.ALL));
        return new Area(
                name,
                "Tamarshire",
                Activation.SECOND_PERSON,
                BackFill.RED_AND_AMBER,
                new Area.Calendar(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 30),
                        Set.of(LocalDate.of(2026, 12, 29))),
                Map.of(
                        "term",
                        new Area.Calendar(Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 0), Set.of())),
                List.of(new Area.Threshold(1, "Universal", "needs met by services for all")),
                "default-matrix",
                List.of(
                        new Area.Member(
                                POLICE,
                                "Tamar Police",
                                "police",
                                Map.of("url", "http://127.0.0.1"),
                                Optional.of(sharing)),
                        new Area.Member(SCHOOLS, "Schools", "", Map.of(), Optional.empty())),
                List.of(new Team("early-help", "Early Help", "EH", name)),
                retired,
                NOON,
                "ops");
    }

    private AgencySite site(String code, String siteName) {
        return new AgencySite(
                SCHOOLS,
                name,
                code,
                siteName,
                "school",
                "01632 960001",
                "quarry-lead",
                List.of("pat", "kim"),
                "",
                List.of("WM4", "WM5"));
    }

    private ConnectorRelease release(String version, boolean wanted) {
        return new ConnectorRelease(
                name, version, "ab".repeat(32), wanted, "kay", "0.9.0", "", "", List.of("opens a socket"), NOON, "ops");
    }
}
