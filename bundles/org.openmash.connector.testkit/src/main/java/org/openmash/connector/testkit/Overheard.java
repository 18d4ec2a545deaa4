package org.openmash.connector.testkit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** All that is printed or logged, at any level, between opening and closing; the JDK's own small talk apart. */
final class Overheard implements AutoCloseable {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = LogManager.getLogManager().getLogger("");
    private final Level level = root.getLevel();
    private final List<Logger> platform =
            Stream.of("jdk", "sun", "com.sun").map(Logger::getLogger).toList();
    private final Ear ear = new Ear();

    Overheard() {
        System.setOut(both(out));
        System.setErr(both(err));
        platform.forEach(logger -> logger.setLevel(Level.INFO));
        root.setLevel(Level.ALL);
        root.addHandler(ear);
    }

    String text() {
        return printed.toString(StandardCharsets.UTF_8) + "\n" + String.join("\n", ear.heard);
    }

    @Override
    public void close() {
        root.removeHandler(ear);
        root.setLevel(level);
        platform.forEach(logger -> logger.setLevel(null));
        System.setErr(err);
        System.setOut(out);
    }

    private PrintStream both(PrintStream usual) {
        OutputStream tee = new OutputStream() {
            @Override
            public void write(int b) {
                usual.write(b);
                printed.write(b);
            }
        };
        return new PrintStream(tee, true, StandardCharsets.UTF_8);
    }

    private static final class Ear extends Handler {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        Ear() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord log) {
            heard.add(log.getMessage());
            if (log.getParameters() != null) {
                Arrays.asList(log.getParameters()).forEach(p -> heard.add(String.valueOf(p)));
            }
            if (log.getThrown() != null) {
                heard.add(log.getThrown().toString());
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Holds nothing open.
        }
    }
}
