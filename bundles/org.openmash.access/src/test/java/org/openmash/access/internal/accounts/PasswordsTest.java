package org.openmash.access.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmash.access.internal.accounts.Passwords.Cost;

class PasswordsTest {

    @Test
    void makesTheHashInPhcFormAtTheUsualCost() {
        Passwords passwords = new Passwords(Cost.USUAL);

        String phc = passwords.hash("seven herons over the weir".toCharArray());

        assertThat(phc).matches("\\$argon2id\\$v=19\\$m=47104,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(passwords.matches("seven herons over the weir".toCharArray(), phc))
                .isTrue();
        assertThat(passwords.matches("seven herons over the weiR".toCharArray(), phc))
                .isFalse();
        assertThat(passwords.outdated(phc)).isFalse();
    }
}
