package org.openmash.connector.testkit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PersonDetails;

/** The contract, whole, on a connector as it should be. */
class SampleConnectorTest extends AgencyConnectorContract {

    private final Library library = new Library();

    @Override
    protected AgencyConnector connector() {
        return new SampleConnector(library.system.url());
    }

    @Override
    protected OutcomeSink outcomeSink() {
        return new SampleConnector(library.system.url());
    }

    @Override
    protected int outcomesReceived() {
        return library.packs();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("base.url", library.system.url().toString());
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
        return context.allow(library.system.host()).secret("token", Library.TOKEN);
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return context.allow(library.system.host()).secret("token", "not the token");
    }

    @Override
    protected Set<Trouble> troubles() {
        return EnumSet.complementOf(EnumSet.of(Trouble.NONE));
    }

    @Override
    protected void bring(Trouble trouble) {
        library.system.bring(trouble);
    }

    @Override
    protected Pattern foreignThreads() {
        return Pattern.compile("simulated-system|HTTP-Dispatcher|idle-timeout-task|server-timer.*|Thread-\\d+");
    }

    @AfterEach
    void closeTheLibrary() {
        library.close();
    }
}
