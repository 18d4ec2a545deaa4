package org.openmash.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Odds;

/** The safety bounds of the workshop on a few hundred families; ./mash bench identity has them at size. */
class MatcherOnFamiliesTest {

    private static final double LEAST_SHOWN = 0.93;
    private static final double MOST_STRANGERS = 0.2;
    private static Evaluation families;

    @BeforeAll
    static void makeFamilies() {
        families = new Evaluation(MadeFamilies.of(11, 400));
    }

    @Test
    void fewSiblingsAndNoTwinsAreProposedAsTheSame() {
        BandCounts bands = families.judged(Model.shipped()).bands();

        assertThat(bands.siblingPairs()).isGreaterThan(2_000);
        assertThat(bands.siblingsJoined()).isLessThanOrEqualTo(1);
        assertThat(bands.precisionOfSame()).isGreaterThan(0.998);
        assertThat(bands.recallOfShown()).isGreaterThan(LEAST_SHOWN);
        assertThat(strangersShown(bands)).isLessThan(MOST_STRANGERS);
    }

    /** The control: a model that believes people to be one before it looks, and never looks at given names. */
    @Test
    void modelThatTrustsTooMuchIsFoundOut() {
        Model shipped = Model.shipped();
        Map<Feature, Map<String, Odds>> gullible = new EnumMap<>(shipped.features());
        gullible.remove(Feature.GIVEN);
        Model bad = new Model(
                "gullible",
                "nothing",
                shipped.prior() + 20,
                shipped.siblings() == null ? null : shipped.siblings() + 20,
                shipped.mostRarity(),
                shipped.same(),
                shipped.possible(),
                gullible);

        assertThat(strangersShown(families.judged(bad).bands())).isGreaterThan(MOST_STRANGERS);
    }

    /** Pairs of two people that people have to look at, for each pair of one person. */
    private static double strangersShown(BandCounts bands) {
        return (bands.found().get(Band.POSSIBLE)[1] + bands.found().get(Band.SAME)[1]) / (double) bands.all();
    }

    @Test
    void truthNeverReachesTheMatcher() {
        Labelled file = families.file();

        assertThat(file.fields())
                .allSatisfy(fields -> assertThat(fields)
                        .doesNotContainKeys("person", "household", "origin", "role", "twins", "cases", "record"));
        for (int i = 0; i < file.size(); i++) {
            assertThat(file.fields().get(i).values())
                    .doesNotContain(file.truth().get(i), file.households().get(i));
        }
    }
}
