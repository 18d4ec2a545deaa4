package org.openmash.store.jpa.internal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InListTest {

    @Test
    void repeatsTheLastValueUpToAPowerOfTwo() {
        assertThat(InList.of(List.of("a"))).containsExactly("a");
        assertThat(InList.of(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(InList.of(List.of("a", "b", "c", "d", "e"))).containsExactly("a", "b", "c", "d", "e", "e", "e", "e");
    }
}
