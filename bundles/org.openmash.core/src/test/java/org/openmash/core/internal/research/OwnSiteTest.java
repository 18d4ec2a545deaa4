package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Calendar;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class OwnSiteTest extends CaseInResearch {

    private static final AgencyId SCHOOLS = new AgencyId("schools");

    private final Caller lead = school("quarry-lead");
    private final Caller deputy = school();
    private final Caller neighbour = school("abbey-lead");
    private final Caller desk = school();

    @BeforeEach
    void twoSchools() {
        hub.gateway.desks.add(SCHOOLS);
        site("100001", "Quarry Hill Primary", "quarry-lead", List.of("pat.marsh"), List.of("WM4"));
        site("100002", "Abbey Academy", "abbey-lead", List.of(), List.of("WM9"));
        NewUser pat = new NewUser(
                "pat.marsh", "Pat Marsh", SCHOOLS, Set.of(RoomRole.VIRTUAL_PARTNER), Set.of(TestHub.AREA), Set.of());
        hub.stores.accounts().put(new StoredUser(deputy.user(), pat, "hash", true));
    }

    @Test
    void requestGoesToTheChildsOwnSchool() {
        RequestId id = askSchools(caseOf("urn", "100002"));

        assertThat(hub.research.request(id).orElseThrow().site()).contains("100002");
        assertThat(tasks(neighbour)).containsExactly(id);
        assertThat(tasks(desk)).containsExactly(id);
        assertThat(tasks(lead)).isEmpty();
        assertThat(tasks(deputy)).isEmpty();
    }

    @Test
    void districtDecidesWhereNoSchoolIsNamed() {
        RequestId id = askSchools(caseId);

        assertThat(hub.research.request(id).orElseThrow().site()).contains("100001");
        assertThat(tasks(lead)).containsExactly(id);
        assertThat(tasks(deputy)).containsExactly(id);
        assertThat(tasks(neighbour)).isEmpty();
    }

    @Test
    void peopleOfAnotherSiteCannotOpenIt() {
        RequestId id = askSchools(caseOf("urn", "100002"));

        assertThatThrownBy(() -> hub.researchDesk.deskTask(lead, id)).isInstanceOf(NotFound.class);
        assertThat(hub.researchDesk.deskTask(neighbour, id).id()).isEqualTo(id);
    }

    @Test
    void whatNoSiteIsKnownForIsTheDesksOwn() {
        site("100003", "Quarry Hill Infants", "", List.of(), List.of("WM4"));

        RequestId id = askSchools(caseId);

        assertThat(hub.research.request(id).orElseThrow().site()).isEmpty();
        assertThat(tasks(desk)).containsExactly(id);
        assertThat(tasks(lead)).isEmpty();
    }

    @Test
    void schoolThatIsClosedBeginsToCountWhenItOpensUnlessAChildIsInDanger() {
        closedUntilJanuary("100002");
        CaseId child = caseOf("urn", "100002");

        ResearchRequest amber = hub.research.request(askSchools(child)).orElseThrow();
        CaseFile file = hub.caseDesk.open(worker, child);
        hub.caseDesk.rate(worker, child, Rating.RED, "the child is at home with him", file.version());
        ResearchRequest red = hub.research.request(askSchools(child)).orElseThrow();

        assertThat(amber.dueAt()).isEqualTo(Instant.parse("2027-01-05T14:30:00Z"));
        assertThat(red.dueAt()).isEqualTo(hub.instant().plus(Duration.ofHours(2)));
    }

    /** A calendar of the area on which schools open on 5 January at half past eight. */
    private void closedUntilJanuary(String site) {
        Set<LocalDate> holidays = LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-05"))
                .collect(Collectors.toSet());
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        Calendar term = new Calendar(days, LocalTime.of(8, 30), LocalTime.of(16, 0), holidays);
        hub.areas.put(new Area(
                TestHub.AREA,
                "Westmoor",
                Area.Activation.SECOND_PERSON,
                Area.BackFill.NONE,
                term,
                Map.of("term", term),
                List.of(),
                "default-matrix",
                List.of(),
                List.of(),
                false,
                hub.instant(),
                "ops"));
        hub.sites.put(new AgencySite(
                SCHOOLS,
                TestHub.AREA,
                site,
                "Abbey Academy",
                "school",
                "",
                "abbey-lead",
                List.of(),
                "term",
                List.of("WM9")));
    }

    @Test
    void agencyWithoutSitesIsAskedAsAWhole() {
        hub.researchDesk.ask(worker, caseId, wish(HOUSING));

        assertThat(hub.researchDesk.desk(partner)).hasSize(1);
    }

    private CaseId caseOf(String scheme, String code) {
        PersonDetails child = PersonDetails.named("Noor", "Haddad")
                .born(PartialDate.day(LocalDate.of(2016, 7, 6)))
                .identifier(scheme, code)
                .build();
        CaseId id = hub.contactDesk
                .register(
                        worker, PikeRowe.contact(hub.instant(), List.of(new NamedPerson("child", child))), "own-school")
                .caseId();
        LawfulBasis basis = new LawfulBasis("6(1)(e)", "9(2)(g)", Optional.of("c"), "at risk", false, "risk", false);
        CaseFile file = hub.caseDesk.open(worker, id);
        if (file.basis().isEmpty()) {
            file = hub.caseDesk.recordBasis(worker, id, basis, file.version());
            hub.caseDesk.rate(worker, id, Rating.AMBER, "by hand", file.version());
        }
        return id;
    }

    private RequestId askSchools(CaseId id) {
        return hub.researchDesk.ask(worker, id, wish(SCHOOLS)).get(0).id();
    }

    private List<RequestId> tasks(Caller caller) {
        return hub.researchDesk.desk(caller).stream().map(DeskTask::id).toList();
    }

    private void site(String id, String name, String team, List<String> deputies, List<String> postcodes) {
        hub.sites.put(new AgencySite(SCHOOLS, TestHub.AREA, id, name, "school", "", team, deputies, "", postcodes));
    }

    private static Caller school(String... teams) {
        return TestHub.person("schools", Set.of(TestHub.AREA), Set.of(teams), RoomRole.VIRTUAL_PARTNER);
    }
}
