package org.openmash.connector.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openmash.connector.api.AgencyHttp;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.Receipt.Outcome;

/**
 * The host's side of one call. Made by {@link #within}, then told what the connector may reach; for one thread.
 *
 * @param <T> what may be emitted
 */
public final class TestCallContext<T> implements CallContext<T> {

    private final Instant deadline;
    private final Set<String> hosts = new HashSet<>();
    private final Map<String, String> secrets = new HashMap<>();
    private final List<T> emitted = new ArrayList<>();
    private Function<T, Receipt> receipts = element -> new Receipt(Outcome.TAKEN, "");

    private TestCallContext(Instant deadline) {
        this.deadline = deadline;
    }

    /** A call that ends so long from now. */
    public static <T> TestCallContext<T> within(Duration time) {
        return new TestCallContext<>(Instant.now().plus(time));
    }

    /** @param hostAndPort as in the configuration key {@code allowed.hosts} */
    public TestCallContext<T> allow(String hostAndPort) {
        hosts.add(hostAndPort);
        return this;
    }

    public TestCallContext<T> secret(String name, String value) {
        secrets.put(name, value);
        return this;
    }

    /** What the hub says to each emitted element; it takes all unless told otherwise. */
    public TestCallContext<T> answering(Function<T, Receipt> receipt) {
        receipts = receipt;
        return this;
    }

    public List<T> emitted() {
        return List.copyOf(emitted);
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted() || Instant.now().isAfter(deadline);
    }

    @Override
    public AgencyHttp http() {
        return new TestHttp(hosts, deadline);
    }

    @Override
    public String secret(String name) throws ConnectorFault {
        String value = secrets.get(name);
        if (value == null) {
            throw new ConnectorFault(Kind.CONFIGURATION, "secret." + name + ": is not set");
        }
        return value;
    }

    @Override
    public Receipt emit(T element) {
        emitted.add(element);
        return receipts.apply(element);
    }
}
