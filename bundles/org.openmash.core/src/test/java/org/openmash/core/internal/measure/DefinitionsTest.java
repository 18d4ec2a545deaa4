package org.openmash.core.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.measure.Measure;
import org.openmash.core.api.measure.Measure.Kind;

class DefinitionsTest {

    private final Definitions definitions = Definitions.shipped();

    @Test
    void everyShippedDefinitionCanBeCountedAndHasAnIdOfItsOwn() {
        assertThat(definitions.all()).hasSizeGreaterThan(20).allSatisfy(measure -> {
            assertThat(new Counting(measure)).isNotNull();
            assertThat(measure.name()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        });
        assertThat(definitions.all()).extracting(Measure::id).doesNotHaveDuplicates();
    }

    @Test
    void aMeasureOfTimeSaysFromWhenToWhen() {
        assertThat(definitions.all())
                .filteredOn(measure -> measure.kind() == Kind.HOURS)
                .isNotEmpty()
                .allSatisfy(measure -> {
                    assertThat(Term.event(measure.from())).isNotNull();
                    assertThat(Term.event(measure.to())).isNotNull();
                });
    }

    @Test
    void aWordThatIsNoneOfOursIsRefusedAndNotCountedAsNone() {
        Measure wrong = new Measure("x", "x", Kind.COUNT, List.of("happy"), List.of(), List.of(), "", "", "x");

        assertThatThrownBy(() -> new Counting(wrong)).hasMessageContaining("happy");
        assertThatThrownBy(() -> definitions.find("happiness"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("GET /measures");
    }
}
