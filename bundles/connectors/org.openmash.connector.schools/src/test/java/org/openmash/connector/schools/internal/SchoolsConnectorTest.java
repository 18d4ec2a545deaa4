package org.openmash.connector.schools.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedAgencyContract;

class SchoolsConnectorTest extends SimulatedAgencyContract {

    private static final List<String> NAMES = List.of("quarry-hill", "tannery-lane", "harbour");

    SchoolsConnectorTest() {
        super("schools");
    }

    @Test
    void asksAllSchoolsOfTheAreaWhereTheOwnOneIsNotKnown() throws Exception {
        List<Candidate> candidates = locate(alfie().build());

        assertThat(candidates).extracting(Candidate::recordId).contains("100000:EDU-10101", "100001:EDU-10102");
        assertThat(candidates.get(0).contact()).isEqualTo("Lead of Quarry Hill Primary, 01632 960201");
    }

    @Test
    void asksTheChildsOwnSchoolAloneWhereItIsKnown() throws Exception {
        List<Candidate> candidates =
                locate(alfie().identifier("school-urn", "100000").build());

        assertThat(candidates).extracting(Candidate::recordId).containsExactly("100000:EDU-10101");
    }

    @Test
    void looksElsewhereWhenTheOwnSchoolHasNoSuchPupil() throws Exception {
        List<Candidate> candidates =
                locate(alfie().identifier("school-urn", "100002").build());

        assertThat(candidates).extracting(Candidate::recordId).contains("100000:EDU-10101");
    }

    @Test
    void handsOverAttendanceAndWhatTheSchoolHolds() throws Exception {
        List<Fact> facts = retrieve(locate(alfie().build()));

        assertThat(facts).extracting(Fact::externalId).contains("S01-EDU-1", "100000:EDU-10101-attendance-2026");
        assertThat(facts).extracting(Fact::system).contains("Quarry Hill Primary");
    }

    @Test
    void aSchoolThatIsNotThereHidesNoPupilOfAnother() throws Exception {
        Site gone = new Site("100009", "Gone School", URI.create("http://127.0.0.1:1"), "harbour");
        List<Site> sites = Stream.concat(Stream.of(gone), sites().stream()).toList();
        SchoolsConnector connector = new SchoolsConnector(sites);

        TestCallContext<Void> call = open(TestCallContext.within(Duration.ofSeconds(5)));
        Status status = connector.probe(call.allow("127.0.0.1:1"));

        assertThat(status.state()).isEqualTo(Status.State.DEGRADED);
        assertThat(status.text()).startsWith("Gone School: ");
    }

    @Override
    protected AgencyConnector connector() {
        return new SchoolsConnector(sites());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return alfie().build();
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return opened(context, true);
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return opened(context, false);
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.SLOW, Trouble.DOWN, Trouble.HANGING, Trouble.GARBAGE, Trouble.ENDLESS, Trouble.EMPTY);
    }

    @Override
    protected Map<String, Object> configuration() {
        return sites().stream()
                .flatMap(s -> Stream.of(
                        Map.entry("site." + s.urn(), s.name() + "|" + s.url() + "|" + s.secret()),
                        Map.entry("secret." + s.secret(), "file:/unread")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PersonDetails.Builder alfie() {
        return PersonDetails.named("Alfie", "Pike-Rowe").born(PartialDate.day(LocalDate.of(2017, 3, 4)));
    }

    private <T> TestCallContext<T> opened(TestCallContext<T> context, boolean rightly) {
        for (String name : NAMES) {
            context.allow(URI.create(told(name + ".url")).getAuthority());
            context.secret(name, rightly ? secret(name + ".tokenFile") : "not the token");
        }
        return context;
    }

    private List<Site> sites() {
        return NAMES.stream()
                .map(name -> new Site(
                        "10000" + NAMES.indexOf(name),
                        name.equals("quarry-hill") ? "Quarry Hill Primary" : name,
                        URI.create(told(name + ".url")),
                        name))
                .toList();
    }
}
