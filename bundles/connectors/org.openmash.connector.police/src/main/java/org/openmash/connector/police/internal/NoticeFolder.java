package org.openmash.connector.police.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.support.XmlFault;

/**
 * A drop folder of notices. A file leaves it only when the hub has the notice durably (to {@code taken/}) or cannot take
 * it as it stands (to {@code quarantine/}, with the reason beside it); a crash in between is made good by the notice's
 * id, which the hub takes once.
 */
final class NoticeFolder {

    private static final long MOST_BYTES = 1024 * 1024;

    private final Path folder;
    private final NoticeXml xml;

    NoticeFolder(Path folder, NoticeXml xml) {
        this.folder = folder;
        this.xml = xml;
    }

    void poll(CallContext<Notice> context) throws ConnectorFault {
        for (Path file : waiting()) {
            if (context.cancelled() || !take(file, context)) {
                return;
            }
        }
    }

    /** @return false when the hub is busy and the rest has to wait */
    private boolean take(Path file, CallContext<Notice> context) throws ConnectorFault {
        Notice notice;
        try {
            notice = xml.read(content(file));
        } catch (XmlFault e) {
            quarantine(file, e.field(), e.mend());
            return true;
        }
        Receipt receipt = context.emit(notice);
        if (receipt.durable()) {
            move(file, "taken");
        } else if (receipt.outcome() == Receipt.Outcome.REJECTED) {
            quarantine(file, "notice", receipt.reason());
        }
        return receipt.outcome() != Receipt.Outcome.NOT_NOW;
    }

    private List<Path> waiting() throws ConnectorFault {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".xml"))
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConnectorFault(Kind.CONFIGURATION, "notices.folder: cannot be read; does it exist?", e);
        }
    }

    private static byte[] content(Path file) throws ConnectorFault, XmlFault {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new XmlFault("file", "make it smaller than 1 MiB; a notice has no attachments");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "notices.folder: a file in it cannot be read", e);
        }
    }

    private void quarantine(Path file, String field, String mend) throws ConnectorFault {
        Path aside = move(file, "quarantine");
        String reason = "file: " + file.getFileName() + "\nfield: " + field + "\nmend: " + mend
                + "\nthen: put the mended file into the drop folder again\n";
        try {
            Files.writeString(aside.resolveSibling(aside.getFileName() + ".reason.txt"), reason);
        } catch (IOException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "notices.folder: quarantine/ cannot be written", e);
        }
    }

    private Path move(Path file, String where) throws ConnectorFault {
        try {
            Path target = free(
                    Files.createDirectories(folder.resolve(where)),
                    file.getFileName().toString());
            return Files.move(file, target);
        } catch (IOException e) {
            throw new ConnectorFault(
                    Kind.CONFIGURATION, "notices.folder: files cannot be moved; give the hub the right to write", e);
        }
    }

    /** A name that nothing has yet: an earlier file of the same name is never overwritten. */
    private static Path free(Path directory, String name) {
        Path target = directory.resolve(name);
        for (int n = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); n++) {
            target = directory.resolve(n + "-" + name);
        }
        return target;
    }
}
