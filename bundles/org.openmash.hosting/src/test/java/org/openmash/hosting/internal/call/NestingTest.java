package org.openmash.hosting.internal.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How deep a body is, whatever it tries. */
class NestingTest {

    @Test
    void countsTheLevelsOfJson() {
        assertThat(json("{\"a\": [1, {\"b\": []}], \"c\": []}")).isEqualTo(4);
        assertThat(json("{\"a\": \"[[[[\", \"b\\\"[[\": 1}")).isEqualTo(1);
        assertThat(json("[".repeat(100_000))).isEqualTo(100_000);
        assertThat(json("\"\\")).isZero();
    }

    @Test
    void countsTheLevelsOfXml() {
        assertThat(xml("<?xml version='1.0'?><a><b x='>'/><c><d>text</d></c></a>"))
                .isEqualTo(3);
        assertThat(xml("<a><!-- <b><c> --><![CDATA[<b><c>]]></a>")).isEqualTo(1);
        assertThat(xml("<a>".repeat(100_000))).isEqualTo(100_000);
        assertThat(xml("<a x='")).isEqualTo(1);
        assertThat(xml("<")).isZero();
    }

    private static int json(String text) {
        return Nesting.json(text.getBytes(UTF_8));
    }

    private static int xml(String text) {
        return Nesting.xml(text.getBytes(UTF_8));
    }
}
