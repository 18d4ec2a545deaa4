package org.openmash.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.InvalidRequest;

class TrailingTest {

    private static final Set<String> VALUED = Set.of("--area", "--purpose");
    private static final Set<String> FLAGS = Set.of("--json");

    @Test
    void findsTheAreaBeforeAndAfterTheAgency() {
        assertThat(of().needed("--area", "westmoor", "x")).isEqualTo("westmoor");
        assertThat(of("--area", "westmoor").needed("--area", "", "x")).isEqualTo("westmoor");
        assertThat(of("--area=westmoor").needed("--area", "", "x")).isEqualTo("westmoor");
    }

    @Test
    void takesRepeatedOptionsAndFlags() {
        Trailing trailing = of("--purpose", "one", "--json", "--purpose", "two");

        assertThat(trailing.all("--purpose", List.of("zero"))).containsExactly("zero", "one", "two");
        assertThat(trailing.has("--json", false)).isTrue();
        assertThat(of().has("--json", false)).isFalse();
    }

    @Test
    void namesWhatIsMissingUnknownOrGivenTwice() {
        assertThatThrownBy(() -> of().needed("--area", "", "westmoor"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessage("--area: is needed, for example --area westmoor");
        assertThatThrownBy(() -> of("westmoor"))
                .hasMessage("westmoor: is not known here; what may follow is --area, --json, --purpose");
        assertThatThrownBy(() -> of("--area")).hasMessage("--area: give a value after it");
        assertThatThrownBy(() -> of("--area", "westmoor").one("--area", "tamarshire"))
                .hasMessage("--area: give it once");
    }

    private static Trailing of(String... words) {
        return Trailing.of(List.of(words), VALUED, FLAGS);
    }
}
