package org.openmash.core.internal.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openmash.core.api.InvalidRequest;

/** Refuses every zip that is no Word file, and a Word file with macros, controls, embedded files or fetched parts. */
final class WordCheck {

    static final int UNPACKED = 20_000_000;
    private static final int PARTS = 500;
    private static final Set<String> TAKEN = Set.of("xml", "rels", "jpg", "jpeg", "png");
    private static final List<String> ACTIVE =
            List.of("macroenabled", "vbaproject", "activex", "oleobject", "attachedtemplate", "ddeauto", "<!doctype");

    private WordCheck() {}

    static void mustBeStill(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int left = UNPACKED;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name) || names.size() > PARTS) {
                    throw new InvalidRequest("content", "has too many or doubled parts; save the document anew");
                }
                left -= part(name, entry.isDirectory(), read(zip, left));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new InvalidRequest("content", "is a broken file; save it anew");
        }
        if (!names.contains("[content_types].xml") || !names.contains("word/document.xml")) {
            throw new InvalidRequest("content", "is a packed file; unpack it and send its files one by one");
        }
    }

    private static int part(String name, boolean folder, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!folder && !TAKEN.contains(ending)) {
            throw FileCheck.active("an embedded part");
        }
        if (ending.equals("xml") || ending.equals("rels")) {
            String text = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (text.indexOf('\0') >= 0 || ACTIVE.stream().anyMatch(text::contains)) {
                throw FileCheck.active("active content");
            }
        }
        return content.length;
    }

    private static byte[] read(InputStream zip, int left) throws IOException {
        byte[] content = zip.readNBytes(left + 1);
        if (content.length > left) {
            throw FileCheck.active("more than " + UNPACKED + " bytes when unpacked");
        }
        return content;
    }
}
