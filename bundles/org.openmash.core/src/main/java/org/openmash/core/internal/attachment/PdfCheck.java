package org.openmash.core.internal.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses a PDF that could act by itself, hides its objects from the hub, or unpacks to too much. */
final class PdfCheck {

    static final int UNPACKED = 20_000_000;

    private static final List<String> ACTIVE =
            List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/SubmitForm", "/ImportData");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfCheck() {}

    static void mustBeStill(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        if (names(raw).contains("/Encrypt")) {
            throw FileCheck.active("encryption");
        }
        mustNotAct(raw);
        int left = UNPACKED;
        Matcher stream = STREAM.matcher(raw);
        int before = 0;
        while (stream.find()) {
            String dictionary = names(raw.substring(Math.max(before, stream.start() - 2_000), stream.start()));
            before = stream.end();
            String unpacked = inflated(content, stream.end(), left);
            left -= unpacked.length();
            mustNotAct(unpacked);
            if (unpacked.isEmpty() && lastObject(dictionary).contains("/ObjStm")) {
                throw FileCheck.active("objects packed in a way that cannot be looked into");
            }
        }
    }

    /** The dictionary right before a stream, without those of earlier objects. */
    private static String lastObject(String dictionary) {
        return dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
    }

    private static void mustNotAct(String text) {
        String names = names(text);
        ACTIVE.stream().filter(names::contains).findFirst().ifPresent(name -> {
            throw FileCheck.active("active content (" + name.substring(1) + ")");
        });
    }

    /** Names may be written with escapes, which are taken off. */
    private static String names(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    /** Blank for what is not deflated. */
    private static String inflated(byte[] content, int from, int most) {
        Inflater inflater = new Inflater();
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[8_192];
        try {
            inflater.setInput(content, from, content.length - from);
            for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                if (text.length() > most) {
                    throw FileCheck.active("more than " + UNPACKED + " bytes when unpacked");
                }
            }
            return text.toString();
        } catch (DataFormatException plain) {
            return text.toString();
        } finally {
            inflater.end();
        }
    }
}
