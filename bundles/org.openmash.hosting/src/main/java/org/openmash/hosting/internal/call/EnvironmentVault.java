package org.openmash.hosting.internal.call;

import java.util.function.UnaryOperator;
import org.openmash.connector.api.ConnectorFault;

/** Secrets in environment variables of the hub's process. */
record EnvironmentVault(UnaryOperator<String> environment) implements SecretVault {

    @Override
    public String scheme() {
        return "env";
    }

    @Override
    public String read(String key, String address) throws ConnectorFault {
        String value = environment.apply(address);
        if (value == null) {
            throw Secrets.wrong(key, "names an environment variable that is not set");
        }
        return value.stripTrailing();
    }
}
