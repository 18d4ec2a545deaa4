package ${package};

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.testkit.AgencyConnectorContract;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;

/** Green is the definition of done. */
class ${agencyClass}ConnectorTest extends AgencyConnectorContract {

    private final Simulated${agencyClass} agency = new Simulated${agencyClass}(0);

    @Override
    protected AgencyConnector connector() {
        return new ${agencyClass}Connector(agency.system.url());
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("system.url", agency.system.url().toString());
    }

    @Override
    protected PersonDetails somebodyKnown() {
        return PersonDetails.named("Ottoline", "Brackenbury").build();
    }

    @Override
    protected PersonDetails nobodyKnown() {
        return PersonDetails.named("Xanthippe", "Quillfeather").build();
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return context.allow(agency.system.host()).secret("token", Simulated${agencyClass}.TOKEN);
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return context.allow(agency.system.host()).secret("token", "not the token");
    }

    @Override
    protected Set<Trouble> troubles() {
        return EnumSet.complementOf(EnumSet.of(Trouble.NONE));
    }

    @Override
    protected void bring(Trouble trouble) {
        agency.system.bring(trouble);
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("simulated-system|HTTP-Dispatcher|idle-timeout-task|server-timer.*|Thread-[0-9]+");
    }

    @AfterEach
    void stopTheAgency() {
        agency.close();
    }
}
