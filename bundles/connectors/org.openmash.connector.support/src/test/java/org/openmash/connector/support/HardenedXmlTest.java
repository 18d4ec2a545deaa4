package org.openmash.connector.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HardenedXmlTest {

    @Test
    void readsPlainXml() throws Exception {
        assertThat(HardenedXml.parse(bytes("<a><b/></a>")).getDocumentElement().getTagName())
                .isEqualTo("a");
    }

    @Test
    void refusesExternalEntitiesAndEntityBombs() {
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>";
        String bomb = "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><a>&y;</a>";

        assertThatThrownBy(() -> HardenedXml.parse(bytes(external))).isInstanceOf(XmlFault.class);
        assertThatThrownBy(() -> HardenedXml.parse(bytes(bomb))).isInstanceOf(XmlFault.class);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
