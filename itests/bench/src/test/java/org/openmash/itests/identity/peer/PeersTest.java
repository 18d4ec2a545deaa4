package org.openmash.itests.identity.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final List<Map<String, String>> RECORDS = List.of(
            Map.of("given", "Katherine", "family", "Ashford", "born", "2015-03-09", "postcode", "MX4 2AB"),
            Map.of("given", "Dermot", "family", "Quinn", "born", "2011-11-30", "postcode", "MX9 7QQ"),
            Map.of("given", "Katharine", "family", "Ashford", "born", "2015-03-09", "postcode", "MX4 2AB"));

    @Test
    void luceneFindsTheOneThatIsSpelledOtherwise() {
        long[] pairs = new LuceneWithJaroWinkler(0.9).link(RECORDS).pairs();

        assertThat(pairs).containsExactly(Peer.pair(0, 2));
    }

    @Test
    void fieldsThatOneSideLacksSayNothing() {
        double likeness =
                LuceneWithJaroWinkler.likeness(Map.of("given", "Ada", "born", "2015-03-09"), Map.of("given", "Ada"));

        assertThat(likeness).isEqualTo(1);
    }
}
