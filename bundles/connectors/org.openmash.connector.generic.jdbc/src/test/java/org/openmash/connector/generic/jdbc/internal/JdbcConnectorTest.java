package org.openmash.connector.generic.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.MappingNode;
import org.openmash.connector.support.sql.DatabaseAddress;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.TestQuery;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedAgencyContract;

/** The demonstration's housing service, by its own descriptor and mapping. */
class JdbcConnectorTest extends SimulatedAgencyContract {

    private static final Path DEMO = Path.of("../../../karaf-distribution/src/main/demo/agencies/housing")
            .toAbsolutePath();

    JdbcConnectorTest() {
        super("housing");
    }

    @Test
    void findsATenantByInitialWhereNoBirthDateIsRecorded() throws Exception {
        List<Candidate> candidates = locate(PersonDetails.named("Kian", "Doyle")
                .born(PartialDate.day(LocalDate.of(2010, 2, 14)))
                .build());

        assertThat(candidates).extracting(Candidate::recordId).contains("HP-10701");
    }

    @Test
    void handsOverTenancyAndNotesInWords() throws Exception {
        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts).extracting(Fact::text).contains("nuisance: joint tenancy Rowe/Pike; 2 noise complaints");
        assertThat(facts).extracting(Fact::text).anyMatch(t -> t.endsWith("tenancy of 14 Quarry Road, Moorhaven"));
    }

    @Test
    void takesSqlInANameForAName() throws Exception {
        PersonDetails odd = PersonDetails.named("Ada%", "x' OR '1'='1").build();

        Answer<Candidate> answer =
                connector().locate(TestQuery.about(odd), open(TestCallContext.within(Duration.ofSeconds(10))));

        assertThat(answer).isEqualTo(Answer.holdsNothing());
    }

    @Test
    void saysWhatItNeedsWhenNoStatementCanBeAsked() throws Exception {
        PersonDetails nameless = PersonDetails.named("Ada", "").build();

        Answer<Candidate> answer =
                connector().locate(TestQuery.about(nameless), open(TestCallContext.within(Duration.ofSeconds(10))));

        assertThat(answer).isInstanceOf(Answer.CannotIdentify.class);
    }

    @Test
    void theProbeLooksAtEveryStatement() throws Exception {
        Status status = new JdbcConnector(settings()).probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Override
    protected AgencyConnector connector() {
        return new JdbcConnector(settings());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Shane", "Rowe")
                .born(PartialDate.day(LocalDate.of(1988, 12, 2)))
                .build();
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return context.secret("password", secret("passwordFile"));
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return context.secret("password", "not the password");
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.DOWN, Trouble.HANGING);
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("agency-simulator|DRDA.*|derby.*|HTTP-Dispatcher|NetworkServer.*|Thread-\\d+");
    }

    @Override
    protected String descriptor() throws Exception {
        return Files.readString(DEMO.resolve("agency.json"));
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of(
                "agency.id", "housing",
                "agency.descriptor", DEMO.resolve("agency.json").toString(),
                "mapping", DEMO.resolve("mapping.json").toString(),
                "database.url", told("url"),
                "database.user", "mash_reader");
    }

    private Settings settings() {
        DescriptorWords words = DescriptorWords.read(DEMO.resolve("agency.json").toString());
        MappingNode mapping = MappingNode.read("mapping", DEMO.resolve("mapping.json"));
        return new Settings(new DatabaseAddress(told("url"), "mash_reader"), Mapping.of(mapping, words));
    }
}
