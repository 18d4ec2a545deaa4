package org.openmash.core.internal.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.attachment.FileKind;

/** Tells the kind of a file by its content, and refuses what the hub does not take or what could act by itself. */
final class FileCheck {

    private static final Map<String, FileKind> BY_NAME = Map.of(
            "pdf", FileKind.PDF,
            "jpg", FileKind.JPEG,
            "jpeg", FileKind.JPEG,
            "png", FileKind.PNG,
            "txt", FileKind.TEXT,
            "eml", FileKind.EMAIL,
            "docx", FileKind.WORD);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
    private static final Pattern MARKUP = Pattern.compile("<\\s*(!doctype|html|script|svg|iframe|\\?xml|\\?php)");
    private static final Pattern HEADER = Pattern.compile("\\A([A-Za-z-]+:.*\\r?\\n([ \\t].*\\r?\\n)*)+");
    private static final Pattern SENDER = Pattern.compile("(?im)^from:");
    private static final Pattern PART = Pattern.compile("(?i)content-type:\\s*([^;\\s]+)");
    private static final Set<String> PLAIN_PARTS =
            Set.of("text/plain", "multipart/mixed", "multipart/alternative", "multipart/related", "multipart/signed");

    private FileCheck() {}

    /** @throws InvalidRequest naming what to send in its place */
    static FileKind kind(String name, byte[] content) {
        FileKind kind = byContent(content);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (BY_NAME.get(ending) != kind) {
            throw new InvalidRequest(
                    "name", "does not fit the content of the file; send the file under the name it was made with");
        }
        return kind;
    }

    private static FileKind byContent(byte[] content) {
        if (starts(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            PdfCheck.mustBeStill(content);
            return FileKind.PDF;
        }
        if (starts(content, PNG)) {
            mustEnd(content, PNG_END);
            return FileKind.PNG;
        }
        if (starts(content, JPEG)) {
            mustEnd(content, JPEG_END);
            return FileKind.JPEG;
        }
        if (starts(content, new byte[] {'P', 'K', 3, 4})) {
            WordCheck.mustBeStill(content);
            return FileKind.WORD;
        }
        return words(text(content));
    }

    private static FileKind words(String text) {
        if (MARKUP.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw active("markup or script");
        }
        Matcher header = HEADER.matcher(text.length() > 20_000 ? text.substring(0, 20_000) : text);
        if (!header.find() || !SENDER.matcher(header.group()).find()) {
            return FileKind.TEXT;
        }
        List<String> parts = PART.matcher(text)
                .results()
                .map(m -> m.group(1).replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
        if (!PLAIN_PARTS.containsAll(parts)) {
            throw new InvalidRequest(
                    "content",
                    "is an e-mail with more than plain text; send it as plain text or PDF and its attachments one by one");
        }
        return FileKind.EMAIL;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean plain = text.chars().allMatch(c -> c >= 32 || c == '\t' || c == '\n' || c == '\r' || c == '\f');
            if (plain) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            throw unknown();
        }
        throw unknown();
    }

    /** Nothing may hide behind the end of a picture; a camera may fill up with zeros. */
    private static void mustEnd(byte[] content, byte[] end) {
        int length = content.length;
        while (length > 0 && content[length - 1] == 0) {
            length--;
        }
        boolean whole = length >= end.length && Arrays.equals(content, length - end.length, length, end, 0, end.length);
        if (!whole) {
            throw new InvalidRequest(
                    "content", "is a picture that is cut off or has something behind its end; save it anew");
        }
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static InvalidRequest unknown() {
        return new InvalidRequest(
                "content",
                "is not a kind of file the hub takes; send a PDF, JPEG, PNG, text, e-mail or Word file (docx)");
    }

    /** A refusal of content that could act by itself. */
    static InvalidRequest active(String what) {
        return new InvalidRequest(
                "content", "contains " + what + ", which the hub does not take; print it to a plain PDF");
    }
}
