package org.openmash.connector.generic.file.internal;

import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.support.mapping.CandidateMapping;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.FactMapping;
import org.openmash.connector.support.mapping.MappingNode;

/**
 * The mapping file.
 *
 * @param people where people are
 * @param facts where things held on them are
 */
record Mapping(Format format, People people, List<Held> facts) {

    /** Files of one kind: a pattern for their names, and where the rows are in XML. */
    record Source(PathMatcher files, String rows) {
        boolean has(Path file) {
            return files.matches(file.getFileName());
        }
    }

    /** Rows that are people. */
    record People(Source source, CandidateMapping candidate, Set<String> optional) {}

    /** Rows that are things held; {@code person} is the column with the person's record id. */
    record Held(Source source, String person, FactMapping fact, Set<String> optional) {}

    static Mapping of(MappingNode root, DescriptorWords words) {
        root.only(Set.of("format", "delimiter", "charset", "system", "people", "facts"));
        Format format = format(root);
        MappingNode people = root.object("people").only(Set.of("files", "rows", "candidate"));
        CandidateMapping candidate = CandidateMapping.of(people.object("candidate"), root.text("system"));
        Set<String> optional = candidate.mayBeMissing().collect(Collectors.toUnmodifiableSet());
        return new Mapping(
                format,
                new People(source(people, format), candidate, optional),
                root.objects("facts").stream()
                        .map(node -> held(node, format, words))
                        .toList());
    }

    private static Held held(MappingNode node, Format format, DescriptorWords words) {
        Set<String> fields = new HashSet<>(FactMapping.FIELDS);
        fields.addAll(Set.of("files", "rows", "person"));
        node.only(fields);
        FactMapping fact = FactMapping.of(node, words);
        Set<String> optional = fact.mayBeMissing().collect(Collectors.toUnmodifiableSet());
        return new Held(source(node, format), node.text("person"), fact, optional);
    }

    private static Source source(MappingNode node, Format format) {
        String rows = format instanceof XmlFormat ? node.text("rows") : "";
        try {
            return new Source(FileSystems.getDefault().getPathMatcher("glob:" + node.text("files", "*")), rows);
        } catch (IllegalArgumentException e) {
            throw node.wrong("files", "write a pattern for names of files, such as clients*.csv");
        }
    }

    private static Format format(MappingNode root) {
        return switch (root.text("format")) {
            case "csv" -> new CsvFormat(delimiter(root), charset(root));
            case "xml" -> new XmlFormat();
            default -> throw root.wrong("format", "write csv or xml");
        };
    }

    private static char delimiter(MappingNode root) {
        String text = root.text("delimiter", ",");
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw root.wrong("delimiter", "write one sign, or tab");
        }
        return text.charAt(0);
    }

    private static Charset charset(MappingNode root) {
        try {
            return Charset.forName(root.text("charset", "UTF-8"));
        } catch (IllegalArgumentException e) {
            throw root.wrong("charset", "write the name of a character set, such as UTF-8 or windows-1252");
        }
    }
}
