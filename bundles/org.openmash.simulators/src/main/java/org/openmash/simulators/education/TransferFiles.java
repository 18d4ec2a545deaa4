package org.openmash.simulators.education;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.DropFolder;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Faults;

/** The folder of transfer files. Thread-safe. */
public final class TransferFiles {

    private static final String BROKEN = "9999901_CTF_999LLLL_001.xml";
    private static final String ENTITY = "9999902_CTF_999LLLL_001.xml";
    private static final int FIRST_ESTAB = 2001;

    private final DropFolder folder;

    public TransferFiles(DropFolder folder, List<AgencyRecord> pupils) {
        this.folder = folder;
        folder.empty();
        int estab = FIRST_ESTAB;
        for (Map.Entry<String, List<AgencyRecord>> school : bySchool(pupils).entrySet()) {
            byte[] file = new TransferFileXml(school.getKey(), estab).of(school.getValue());
            folder.deliver("999" + estab++ + "_CTF_999LLLL_001.xml", file);
        }
    }

    /** Brings the folder into the trouble of the mode. */
    public synchronized void trouble(Faults.Mode mode) {
        heal();
        switch (mode) {
            case NONE -> heal();
            case GARBAGE -> {
                drop("badctf");
                drop("xxectf");
            }
            case FAIL -> move(folder.path(), aside());
            default -> throw new BadCall(400, "mode: education knows none, garbage and fail");
        }
    }

    /** Delivers a file that a reader must refuse. */
    public String drop(String kind) {
        return switch (kind) {
            case "badctf" -> deliver(BROKEN, "<CTfile><Header><DocumentName>Common Transfer");
            case "xxectf" ->
                deliver(
                        ENTITY,
                        "<!DOCTYPE CTfile [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]><CTfile><Header>"
                                + "<DocumentName>&leak;</DocumentName></Header><CTFpupilData/></CTfile>");
            default -> throw new BadCall(400, "kind: there is no " + kind);
        };
    }

    private String deliver(String name, String xml) {
        return folder.deliver(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private void heal() {
        if (Files.exists(aside())) {
            move(aside(), folder.path());
        }
        folder.remove(BROKEN);
        folder.remove(ENTITY);
    }

    private Path aside() {
        return folder.path().resolveSibling(folder.path().getFileName() + ".away");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(from + ": cannot be moved", e);
        }
    }

    private static Map<String, List<AgencyRecord>> bySchool(List<AgencyRecord> pupils) {
        Map<String, List<AgencyRecord>> schools = new LinkedHashMap<>();
        pupils.forEach(
                p -> schools.computeIfAbsent(p.system(), s -> new ArrayList<>()).add(p));
        return schools;
    }
}
