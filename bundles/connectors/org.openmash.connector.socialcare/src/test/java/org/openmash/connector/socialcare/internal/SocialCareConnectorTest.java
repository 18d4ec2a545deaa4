package org.openmash.connector.socialcare.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.sql.DatabaseAddress;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.TestQuery;
import org.openmash.connector.testkit.TestRequest;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedAgencyContract;

class SocialCareConnectorTest extends SimulatedAgencyContract {

    SocialCareConnectorTest() {
        super("socialcare");
    }

    @Test
    void findsAlfieThoughDayAndMonthOfHisBirthAreSwappedInTheRecord() throws Exception {
        List<Candidate> candidates = locate(somebodyKnown());

        Candidate alfie = candidates.stream()
                .filter(c -> c.recordId().equals("204417"))
                .findFirst()
                .orElseThrow();
        assertThat(alfie.person().birth().orElseThrow().date()).isEqualTo(LocalDate.of(2017, 4, 3));
        assertThat(alfie.person().addresses().get(0).uprn()).isEqualTo("999000000014");
        assertThat(alfie.since()).contains(LocalDate.of(2021, 6, 14));
    }

    @Test
    void handsOverAnotherCouncilsItemWithItsReleaseEntries() throws Exception {
        AgencyConnector tamarshire = new SocialCareConnector(settings("tamarshire", "OLA consent"));

        Answer<Fact> answer = tamarshire.retrieve(
                TestRequest.on(List.of("TAM-90233")), open(TestCallContext.within(Duration.ofSeconds(10))));

        List<Fact> facts = ((Answer.Answered<Fact>) answer).elements();
        assertThat(facts).extracting(Fact::text).contains("Child protection plan, since 2026-02-10: neglect (NEG)");
        assertThat(facts).extracting(Fact::handlingCode).containsOnly("OLA consent", "privileged");
        assertThat(facts)
                .flatExtracting(Fact::releaseTerms)
                .extracting(ReleaseTerm::recipient)
                .contains("DM");
    }

    @Test
    void takesSqlInANameForAName() throws Exception {
        PersonDetails odd = PersonDetails.named("%", "x' OR '1'='1").build();

        Answer<Candidate> answer =
                connector().locate(TestQuery.about(odd), open(TestCallContext.within(Duration.ofSeconds(10))));

        assertThat(answer).isEqualTo(Answer.holdsNothing());
    }

    @Test
    void saysThatTheDatabaseAnswers() throws Exception {
        Status status = new SocialCareConnector(settings("westmoor", "need"))
                .probe(open(TestCallContext.within(Duration.ofSeconds(5))));

        assertThat(status.state()).isEqualTo(Status.State.UP);
    }

    @Test
    void refusesDriverOptionsInTheUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseAddress("jdbc:derby://h:1527/db;create=true", "u"))
                .withMessageStartingWith("database.url: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseAddress("jdbc:postgresql://h/db?socketFactory=x", "u"))
                .withMessageStartingWith("database.url: ");
    }

    @Override
    protected AgencyConnector connector() {
        return new SocialCareConnector(settings("westmoor", "need"));
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Alfred James", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
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
    protected boolean interruptible() {
        return false;
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("agency-simulator|DRDA.*|derby.*|HTTP-Dispatcher|NetworkServer.*|Thread-\\d+");
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("database.url", told("westmoor.url"), "database.user", "mash_reader");
    }

    private Settings settings(String area, String handling) {
        String url = told(area + ".url");
        return new Settings(new DatabaseAddress(url, "mash_reader"), "Westmoor social care", handling);
    }
}
