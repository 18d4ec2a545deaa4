package org.openmash.core.internal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.attachment.FileKind;

class FileCheckTest {

    private static final Map<String, String> DOCUMENT =
            Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document>He was cold.</w:document>");

    @Test
    void theKindsThatTheHubTakesAreToldByTheirContent() {
        assertThat(FileCheck.kind("form.pdf", pdf("1 0 obj <</Type /Catalog>> endobj")))
                .isEqualTo(FileKind.PDF);
        assertThat(FileCheck.kind("arm.JPG", latin("\u00ff\u00d8\u00ff\u00e0 picture \u00ff\u00d9\0\0")))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileCheck.kind("arm.png", latin("\u0089PNG\r\n\u001a\n data IEND\u00aeB`\u0082")))
                .isEqualTo(FileKind.PNG);
        assertThat(FileCheck.kind("note.txt", latin("He was cold at 5 < 6 degrees.")))
                .isEqualTo(FileKind.TEXT);
        assertThat(FileCheck.kind("mail.eml", latin("Subject: Alfie\r\nFrom: school@example.org\r\n\r\nCold.")))
                .isEqualTo(FileKind.EMAIL);
        assertThat(FileCheck.kind("report.docx", zip(DOCUMENT))).isEqualTo(FileKind.WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S /JavaScript /JS (app.alert(1))",
                "/S /J#61vaScript",
                "/S /Launch /F (cmd.exe)",
                "/Names <</EmbeddedFiles 3 0 R>>",
                "/XFA 4 0 R",
                "/Encrypt 5 0 R"
            })
    void aPdfThatCouldActOrHidesItsContentIsRefused(String object) {
        refused("form.pdf", pdf("1 0 obj <<" + object + ">> endobj"));
    }

    @Test
    void aPdfThatPacksItsActionsIsRefusedToo() throws IOException {
        byte[] packed = deflated(latin("7 0 <</S /JavaScript /JS (app.alert(1))>>"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(pdf("6 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n"));
        pdf.write(packed);
        pdf.write(latin("\nendstream endobj"));

        refused("form.pdf", pdf.toByteArray());
        refused("form.pdf", pdf("6 0 obj <</Type /ObjStm /Filter /LZWDecode>> stream\nxxxx\nendstream endobj"));
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(pdf("6 0 obj <</Filter /FlateDecode>> stream\n"));
        pdf.write(deflated(new byte[PdfCheck.UNPACKED + 1]));

        refused("form.pdf", pdf.toByteArray());
    }

    @Test
    void aWordFileWithMacrosObjectsOrFetchedTemplatesIsRefused() {
        refused("r.docx", zip(with("word/vbaProject.bin", "x")));
        refused("r.docx", zip(with("word/embeddings/oleObject1.bin", "x")));
        refused("r.docx", zip(with("word/_rels/settings.xml.rels", "<r Type='x/attachedTemplate'/>")));
        refused("r.docx", zip(with("docProps/a.xml", "<!DOCTYPE a>")));
    }

    @Test
    void aZipThatIsNoWordFileOrUnpacksToTooMuchIsRefused() {
        refused("r.docx", zip(Map.of("a.xml", "<a/>")));
        refused("r.docx", zip(with("word/media/a.png", "0".repeat(WordCheck.UNPACKED))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                " <SVG onload=x>",
                "<?xml version='1.0'?><svg/>",
                "text <script>x</script>",
                "MZ\0\u0001",
                "\u007fELF\u0002",
                "GIF89a\0",
                "%!PS\0"
            })
    void markupProgramsAndUnknownKindsAreRefusedUnderEveryName(String content) {
        for (String name : new String[] {"note.txt", "arm.png", "form.pdf", "page.html", "a.svg"}) {
            refused(name, latin(content));
        }
    }

    @Test
    void aRenamedFileIsRefused() {
        refused("arm.png", pdf("1 0 obj <<>> endobj"));
        refused("form.pdf", latin("only words"));
        refused("form.exe", pdf("1 0 obj <<>> endobj"));
    }

    @Test
    void aPictureWithSomethingBehindItsEndIsRefused() {
        refused("arm.png", latin("\u0089PNG\r\n\u001a\n data IEND\u00aeB`\u0082PK\u0003\u0004"));
        refused("arm.jpg", latin("\u00ff\u00d8\u00ff\u00e0 cut off"));
    }

    @Test
    void anEmailWithMoreThanPlainTextIsRefused() {
        String mail = "From: school@example.org\r\nContent-Type:\r\n text/html\r\n\r\nCold.";

        refused("mail.eml", latin(mail));
        refused("mail.eml", latin(mail.replace("text/html", "\"application/zip\"")));
    }

    private static void refused(String name, byte[] content) {
        assertThatThrownBy(() -> FileCheck.kind(name, content)).as(name).isInstanceOf(InvalidRequest.class);
    }

    private static Map<String, String> with(String name, String content) {
        Map<String, String> parts = new TreeMap<>(DOCUMENT);
        parts.put(name, content);
        return parts;
    }

    private static byte[] pdf(String objects) {
        return latin("%PDF-1.7\n" + objects);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[4_096];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
