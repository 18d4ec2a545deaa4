package org.openmash.connector.generic.file.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.openmash.connector.support.Row;

/**
 * Separated values with the names of the columns in the first line.
 *
 * @param delimiter one sign between two values
 */
record CsvFormat(char delimiter, Charset charset) implements Format {

    private static final String MARK = "\uFEFF";

    @Override
    public List<Row> read(byte[] content, String rows, Set<String> optional) throws FileFault {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text(content)), format)) {
            List<Row> read = new ArrayList<>();
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                if (!record.isConsistent()) {
                    throw new FileFault("line " + line, "write as many values as the first line has columns");
                }
                read.add(new Row(record.toMap()));
            }
            return read;
        } catch (IOException | UncheckedIOException e) {
            throw new FileFault("line " + (line + 1), "close every quotation mark, and double it within a value");
        } catch (IllegalArgumentException e) {
            throw new FileFault("line 1", "give every column a name of its own");
        }
    }

    private String text(byte[] content) throws FileFault {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FileFault("file", "write it in " + charset + ", or name its charset in the mapping");
        }
    }
}
