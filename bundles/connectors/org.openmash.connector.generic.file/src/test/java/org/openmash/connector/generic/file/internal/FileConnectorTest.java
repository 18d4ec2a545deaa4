package org.openmash.connector.generic.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.MappingNode;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;
import org.openmash.simulators.contract.SimulatedAgencyContract;

/** The demonstration's drug and alcohol service, by its own descriptor and mapping. */
class FileConnectorTest extends SimulatedAgencyContract {

    private static final Path DEMO = Path.of("../../../karaf-distribution/src/main/demo/agencies/drugs-alcohol")
            .toAbsolutePath();

    FileConnectorTest() {
        super("drugs-alcohol");
    }

    @Test
    void joinsPeopleOfOneFileWithWhatAnotherHoldsOnThem() throws Exception {
        List<Fact> facts = retrieve(locate(somebodyKnown()));

        assertThat(facts)
                .extracting(Fact::text)
                .containsExactly("In treatment for opiates; children at home: yes; safe storage: not known;"
                        + " keyworker seen weekly");
        assertThat(facts).extracting(Fact::handlingCode).containsExactly("own");
    }

    @Test
    void saysWhichFileIsBrokenAndStillAnswersFromTheOthers() throws Exception {
        bring(Trouble.GARBAGE);

        Status status = new FileConnector(settings()).probe(TestCallContext.within(Duration.ofSeconds(20)));

        assertThat(status.state()).isEqualTo(Status.State.DEGRADED);
        assertThat(status.text()).startsWith("clients-broken.csv: line ");
        assertThat(locate(somebodyKnown())).isNotEmpty();
    }

    @Test
    void doesNotSayHoldsNothingWhileAFileCannotBeRead() throws Exception {
        bring(Trouble.GARBAGE);

        assertThatThrownBy(() -> locate(nobodyKnown()))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("not every file could be searched");
    }

    @Override
    protected AgencyConnector connector() {
        return new FileConnector(settings());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Emma", "Oarker")
                .born(PartialDate.day(LocalDate.of(1980, 5, 9)))
                .build();
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return context;
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.DOWN);
    }

    @Override
    protected String descriptor() throws Exception {
        return Files.readString(DEMO.resolve("agency.json"));
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of(
                "agency.id", "drugs-alcohol",
                "agency.descriptor", DEMO.resolve("agency.json").toString(),
                "files.path", told("folder"),
                "mapping", DEMO.resolve("mapping.json").toString());
    }

    private Settings settings() {
        DescriptorWords words = DescriptorWords.read(DEMO.resolve("agency.json").toString());
        MappingNode mapping = MappingNode.read("mapping", DEMO.resolve("mapping.json"));
        return new Settings(Path.of(told("folder")), Mapping.of(mapping, words));
    }
}
