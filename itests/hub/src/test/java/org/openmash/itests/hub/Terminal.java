package org.openmash.itests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A person at the hub's open console: a real terminal, in which what is typed is echoed or hidden. */
final class Terminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Writer keys;
    private final StringBuffer screen = new StringBuffer();
    private int read;

    private Terminal(Process process) {
        this.process = process;
        this.keys = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(() -> read(process.getInputStream()), "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    static Terminal at(Path hub, int sshPort) throws IOException {
        String client = hub + "/bin/client -h 127.0.0.1 -a " + sshPort + " -u operator -k " + hub + "/etc/operator.key";
        return new Terminal(new ProcessBuilder("script", "-qefc", client, "/dev/null")
                .redirectErrorStream(true)
                .start());
    }

    /** Waits until the screen shows these words, after those waited for before. */
    void sees(String words) {
        Awaitility.await(words + " after: " + screen.substring(read))
                .atMost(PATIENCE)
                .until(() -> screen.indexOf(words, read) >= 0);
        read = screen.indexOf(words, read) + words.length();
    }

    void types(String line) throws IOException {
        keys.write(line + "\r");
        keys.flush();
    }

    /** Everything that has been on the screen. */
    String screen() {
        return screen.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void read(InputStream in) {
        byte[] some = new byte[4096];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                screen.append(new String(some, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            screen.append("[closed]");
        }
    }
}
