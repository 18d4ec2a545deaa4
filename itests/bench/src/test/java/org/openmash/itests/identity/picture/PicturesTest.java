package org.openmash.itests.identity.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final Weighed WEIGHED =
            new Weighed(new double[] {9, 9, 3, 0, -5}, new boolean[] {true, true, false, true, false}, 4);

    @TempDir
    Path folder;

    @Test
    void curveCountsMissedPairsAndTakesEqualWeightsTogether() {
        assertThat(WEIGHED.curve()).hasSize(4);
        assertThat(WEIGHED.curve().get(0).precision()).isEqualTo(1);
        assertThat(WEIGHED.curve().get(0).recall()).isEqualTo(0.5);
        assertThat(WEIGHED.curve().get(3).recall()).isEqualTo(0.75);
        assertThat(WEIGHED.curve().get(3).precision()).isEqualTo(0.6);
    }

    @Test
    void calibrationPutsWhatIsSaidBesideWhatIsSo() {
        Weighed even = new Weighed(new double[] {0, 0, 0, 0}, new boolean[] {true, true, true, false}, 3);

        assertThat(even.calibration())
                .filteredOn(row -> row.pairs() == 4)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.said()).isCloseTo(0.5, within(1e-9));
                    assertThat(row.found()).isCloseTo(0.75, within(1e-9));
                });
    }

    @Test
    void picturesAreWellFormed() throws Exception {
        Pictures.histogram(folder.resolve("h.svg"), "weights <of> pairs & more", WEIGHED);
        Pictures.precisionRecall(
                folder.resolve("p.svg"), "curve", Map.of("ours", WEIGHED), Map.of("other", new double[] {0.9, 0.4}));

        for (String name : new String[] {"h.svg", "p.svg"}) {
            assertThat(Files.readString(folder.resolve(name))).contains("<svg");
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(folder.resolve(name).toFile()))
                    .isNotNull();
        }
    }
}
