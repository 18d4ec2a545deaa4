package org.openmash.hosting.internal.call;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.openmash.connector.api.AgencyHttp;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Receipt;

/**
 * The context of one call, made from the connector's own service properties.
 *
 * @param <T> what may be emitted during the call
 */
public final class HostContext<T> implements CallContext<T> {

    private final Leash leash;
    private final Instant deadline;
    private final AgencyHttp http;
    private final Secrets secrets;
    private final Function<T, Receipt> sink;

    public HostContext(
            Map<String, Object> properties, HttpDoor door, Leash leash, Instant deadline, Function<T, Receipt> sink) {
        this.leash = leash;
        this.deadline = deadline;
        this.sink = sink;
        http = door.until(deadline, AllowedHosts.of(properties.get("allowed.hosts")), HttpWay.of(properties));
        secrets = new Secrets(properties);
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public boolean cancelled() {
        return leash.pulled() || !Instant.now().isBefore(deadline);
    }

    @Override
    public AgencyHttp http() {
        return http;
    }

    @Override
    public String secret(String name) throws ConnectorFault {
        return secrets.get(name);
    }

    @Override
    public Receipt emit(T element) {
        if (element == null) {
            return new Receipt(Receipt.Outcome.REJECTED, "element: emit something, not null");
        }
        if (leash.pulled()) {
            return new Receipt(Receipt.Outcome.NOT_NOW, "");
        }
        return leash.outside(() -> sink.apply(element));
    }
}
