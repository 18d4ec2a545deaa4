package org.openmash.itests.integrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.tour.Console;

/** A hub as the demonstration sets it up, without its agencies, in a folder of its own. */
final class Hub implements AutoCloseable {

    private final HubProcess process;

    private Hub(HubProcess process) {
        this.process = process;
    }

    static Hub start(Path folder) throws IOException, InterruptedException {
        HubProcess process = HubProcess.unpack(Path.of(System.getProperty("openmash.archive")), folder);
        process.configure(Path.of(System.getProperty("openmash.demo"), "org.openmash.demo.cfg"));
        Files.writeString(process.home().resolve("etc/org.openmash.hosting.cfg"), "onePersonActivates = true\n");
        process.start();
        process.awaitReady();
        process.awaitFile("etc/operator.key");
        return new Hub(process);
    }

    Path home() {
        return process.home();
    }

    int sshPort() {
        return process.sshPort();
    }

    void configure(String file, String content) throws IOException {
        Files.writeString(home().resolve("etc").resolve(file), content);
    }

    String type(String command) {
        String client = String.join(
                " ",
                home().resolve("bin/client").toString(),
                "-h 127.0.0.1 -a " + sshPort() + " -u operator -b -k",
                home().resolve("etc/operator.key").toString());
        return new Console(List.of("bash", "-c", "echo \"$1\" | " + client, "console")).type(command);
    }

    @Override
    public void close() {
        process.close();
    }
}
