package org.openmash.connector.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A system that knows one reader, Ottoline Brackenbury. */
final class Library implements AutoCloseable {

    static final String TOKEN = "a good token";

    private final Map<String, String> packs = new ConcurrentHashMap<>();
    final SimulatedSystem system;

    Library() {
        system = SimulatedSystem.start()
                .wanting(TOKEN)
                .on("GET", "/readers", this::readers)
                .on("GET", "/notes", this::notes)
                .on("PUT", "/packs", this::pack);
    }

    int packs() {
        return packs.size();
    }

    @Override
    public void close() {
        system.close();
    }

    private Reply readers(Question question) {
        boolean known = question.query().get("family").equals("Brackenbury") && system.trouble() != Trouble.EMPTY;
        return Reply.json(known ? "[{\"id\":\"R1\",\"given\":\"Ottoline\",\"family\":\"Brackenbury\"}]" : "[]");
    }

    private Reply notes(Question question) {
        if (!question.query().get("reader").equals("R1")) {
            return Reply.json("[]");
        }
        int many = system.trouble() == Trouble.HUGE ? 3_000 : 2;
        return Reply.json(IntStream.range(0, many)
                .mapToObj(i -> "{\"id\":\"N" + i + "\",\"text\":\"Sat alone until closing, day " + i + "\"}")
                .collect(Collectors.joining(",", "[", "]")));
    }

    private Reply pack(Question question) {
        return Reply.json(packs.computeIfAbsent(question.query().get("id"), id -> "PACK-" + (packs.size() + 1)));
    }
}
