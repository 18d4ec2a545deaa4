package ${package};

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmash.connector.testkit.Question;
import org.openmash.connector.testkit.Reply;
import org.openmash.connector.testkit.SimulatedSystem;
import org.openmash.connector.testkit.Trouble;

/** The agency's system as the connector's tests see it: one invented person with two notes. */
public final class Simulated${agencyClass} implements AutoCloseable {

    static final String TOKEN = "a token of the simulated system";

    final SimulatedSystem system;

    Simulated${agencyClass}(int port) {
        system = SimulatedSystem.startOn(port)
                .wanting(TOKEN)
                .on("GET", "/people", this::people)
                .on("GET", "/notes", this::notes);
    }

    /** Runs until it is stopped, for a hub on the same machine. */
    public static void main(String[] args) throws InterruptedException {
        try (Simulated${agencyClass} agency = new Simulated${agencyClass}(18790)) {
            Thread.currentThread().join();
        }
    }

    @Override
    public void close() {
        system.close();
    }

    private Reply people(Question question) {
        boolean known = question.query().getOrDefault("family", "").equalsIgnoreCase("Brackenbury");
        boolean here = known && system.trouble() != Trouble.EMPTY;
        return Reply.json(here ? "[{\"id\":\"P1\",\"given\":\"Ottoline\",\"family\":\"Brackenbury\"}]" : "[]");
    }

    private Reply notes(Question question) {
        if (!question.query().getOrDefault("person", "").equals("P1")) {
            return Reply.json("[]");
        }
        int many = system.trouble() == Trouble.HUGE ? 3000 : 2;
        return Reply.json(IntStream.rangeClosed(1, many)
                .mapToObj(i -> "{\"id\":\"N" + i + "\",\"text\":\"Sat alone until closing, day " + i + "\"}")
                .collect(Collectors.joining(",", "[", "]")));
    }
}
