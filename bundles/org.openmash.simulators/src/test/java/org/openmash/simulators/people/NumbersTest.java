package org.openmash.simulators.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void anNhsNumberEndsInItsCheckDigit() {
        assertThat(Numbers.nhsCheckDigit("999000101")).hasValue(4);
        assertThat(Numbers.nhsCheckDigit("999000201")).hasValue(0);
    }

    @Test
    void aUpnBeginsWithItsCheckLetter() {
        assertThat(Numbers.upn(9001, 2017, 1)).isEqualTo("W999900117001");
    }

    @Test
    void aPncIdEndsInItsCheckLetter() {
        assertThat(Numbers.pnc(2012, 52494)).isEqualTo("2012/0052494Q");
    }
}
