package org.openmash.shell.internal.operatorkey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to the operator's key when the hub starts; immediate because nobody asks for it before the first sign-in. */
@Component(service = OperatorKeyAtStart.class, immediate = true)
public final class OperatorKeyAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorKeyAtStart.class);

    @Activate
    public OperatorKeyAtStart() {
        Path etc = Path.of(System.getProperty("karaf.etc", "etc"));
        OperatorKey key = new OperatorKey(etc.resolve("operator.key"), etc.resolve("keys.properties"));
        try {
            if (key.provide()) {
                LOG.info("Made the operator's key for the console: {}", key.file());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The operator's key cannot be kept in " + etc, unwritable);
        }
    }
}
