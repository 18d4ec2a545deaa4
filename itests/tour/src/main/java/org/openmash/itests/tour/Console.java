package org.openmash.itests.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Types one command at the hub's console, by the command line that opens it. */
public final class Console {

    private final List<String> opener;

    public Console(List<String> opener) {
        this.opener = List.copyOf(opener);
    }

    /** What the console printed. */
    public String type(String command) {
        List<String> line = new ArrayList<>(opener);
        line.add(command);
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.strip();
        } catch (IOException e) {
            throw new IllegalStateException("the console did not open", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
