package org.openmash.connector.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void takesAUrlWithoutItsLastSlash() {
        assertThat(Keys.url("police.url", "https://pole.example:8443/mash/"))
                .hasToString("https://pole.example:8443/mash");
    }

    @Test
    void namesTheKeyThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.url("police.url", "ftp://pole.example"))
                .withMessageStartingWith("police.url: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.url("police.url", "https://me:secret@pole.example"))
                .withMessageStartingWith("police.url: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.folder("notices.folder", "notices"))
                .withMessage("notices.folder: must be an absolute path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.between("most.pages", 0, 1, 100))
                .withMessageStartingWith("most.pages: ");
    }
}
