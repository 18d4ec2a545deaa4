package org.openmash.connector.generic.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.support.mapping.MappingNode;

class StatementTest {

    @TempDir
    Path folder;

    @Test
    void bindsEveryParameterAndLeavesQuotedColonsAlone() throws Exception {
        Statement statement =
                statement("SELECT a::text, ':family' FROM t WHERE b = :family AND (c = :birth OR d = :family)");

        assertThat(statement.sql()).isEqualTo("SELECT a::text, ':family' FROM t WHERE b = ? AND (c = ? OR d = ?)");
        assertThat(statement.names()).containsExactly("family", "birth", "family");
    }

    @Test
    void isAskedOncePerCombinationAndNotAtAllWhileAValueIsUnknown() throws Exception {
        Statement statement = statement("SELECT a FROM t WHERE b = :family AND c = :birth");

        assertThat(statement.bindings(Map.of("family", List.of("PIKE", "ROWE"), "birth", List.of("d")), 9))
                .containsExactly(List.of("PIKE", "d"), List.of("ROWE", "d"));
        assertThat(statement.bindings(Map.of("family", List.of("PIKE")), 9)).isEmpty();
    }

    @Test
    void refusesWhatIsNoSelectOrFindsEverybody() {
        assertRefused("DELETE FROM t WHERE b = :family", "mapping: sql: write one SELECT, without a semicolon");
        assertRefused("SELECT a FROM t WHERE b = :family; DROP TABLE t", "mapping: sql: write one SELECT");
        assertRefused("SELECT a FROM t", "mapping: sql: name at least one parameter");
        assertRefused("SELECT a FROM t WHERE b = :famliy", "mapping: sql: there is no parameter :famliy; there are ");
    }

    private void assertRefused(String sql, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> statement(sql)).withMessageStartingWith(message);
    }

    private Statement statement(String sql) throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), "{\"sql\": \"" + sql + "\"}");
        return Statement.of(MappingNode.read("mapping", file), Parameters::known, Parameters.NAMES);
    }
}
