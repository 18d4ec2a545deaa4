package org.openmash.hosting.internal.call;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** The values behind {@code secret.NAME}: read anew each time, never kept, never logged, never literal. */
public final class Secrets {

    private final Map<String, Object> properties;
    private final List<SecretVault> vaults;

    public Secrets(Map<String, Object> properties) {
        this(properties, System::getenv);
    }

    Secrets(Map<String, Object> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        vaults = List.of(new FileVault(), new EnvironmentVault(environment));
    }

    public String get(String name) throws ConnectorFault {
        String key = "secret." + name;
        Object reference = properties.get(key);
        if (reference == null) {
            throw wrong(key, "is missing: write file:/path or env:VARIABLE");
        }
        return read(key, reference.toString().strip());
    }

    private String read(String key, String reference) throws ConnectorFault {
        for (SecretVault vault : vaults) {
            String start = vault.scheme() + ":";
            if (reference.startsWith(start)) {
                return vault.read(key, reference.substring(start.length()));
            }
        }
        throw wrong(key, "holds a value: put it into a file and write file:/path, or write env:VARIABLE");
    }

    static ConnectorFault wrong(String key, String mend) {
        return new ConnectorFault(Kind.CONFIGURATION, key + " " + mend);
    }
}
