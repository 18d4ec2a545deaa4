package org.openmash.connector.generic.jdbc.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.connector.support.mapping.CandidateMapping;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.FactMapping;
import org.openmash.connector.support.mapping.MappingNode;

/**
 * The mapping file.
 *
 * @param locate searches, strongest first
 * @param retrieve what is held on one record
 */
record Mapping(List<Statement> locate, CandidateMapping candidate, List<Held> retrieve) {

    /** One kind of thing held. */
    record Held(Statement statement, FactMapping fact) {}

    static final String RECORD = "recordId";

    static Mapping of(MappingNode root, DescriptorWords words) {
        root.only(Set.of("system", "locate", "candidate", "retrieve"));
        List<Statement> locate = root.objects("locate").stream()
                .map(node -> Statement.of(node.only(Set.of("sql")), Parameters::known, Parameters.NAMES))
                .toList();
        List<Held> retrieve =
                root.objects("retrieve").stream().map(node -> held(node, words)).toList();
        return new Mapping(locate, CandidateMapping.of(root.object("candidate"), root.text("system")), retrieve);
    }

    private static Held held(MappingNode node, DescriptorWords words) {
        Set<String> fields = new HashSet<>(FactMapping.FIELDS);
        fields.add("sql");
        Statement statement = Statement.of(node.only(fields), RECORD::equals, ":" + RECORD);
        return new Held(statement, FactMapping.of(node, words));
    }
}
