package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressMaskTest {

    @Test
    void masksHouseStreetAndPostcode() {
        assertThat(AddressMask.mask("safe at Flat 3, 9 Dock Street, Port Sarum PZ1 6RT until Friday"))
                .isEqualTo("safe at [address masked], Port Sarum [address masked] until Friday");
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "MARAC listed Wed 18 Nov; safe contact is her sister, weekdays 10-12";

        assertThat(AddressMask.mask(text)).isEqualTo(text);
    }
}
