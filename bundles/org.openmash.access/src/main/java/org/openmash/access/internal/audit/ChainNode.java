package org.openmash.access.internal.audit;

import java.nio.charset.StandardCharsets;
import org.openmash.access.internal.AccessConfig;
import org.openmash.access.internal.place.DataFolder;
import org.openmash.core.api.HexId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** This node's name in the chain: random, made once, kept in its data folder. */
@Component(service = ChainNode.class, configurationPid = AccessConfig.PID)
public final class ChainNode {

    private static final int DIGITS = 16;

    private final String name;

    @Activate
    public ChainNode(AccessConfig config) {
        this(DataFolder.of(config.dataFolder()));
    }

    ChainNode(DataFolder folder) {
        byte[] read = folder.readOrMake(
                folder.resolve("keys/audit-node"),
                () -> HexId.random().substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII));
        name = new String(read, StandardCharsets.US_ASCII).strip();
        if (!name.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalStateException("keys/audit-node must hold 16 hex digits; restore it from its copy");
        }
    }

    String name() {
        return name;
    }
}
