package org.openmash.connector.schools.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void readsEverySchoolOfTheConfiguration() {
        List<Site> sites = Site.all(Map.of(
                "site.100002", "Harbour Academy | https://harbour.example/mis/ | harbour",
                "site.100001", "Quarry Hill Primary|https://quarry.example|quarry",
                "secret.harbour", "file:/h",
                "secret.quarry", "file:/q",
                "agency.areas", "westmoor"));

        assertThat(sites).extracting(Site::urn).containsExactly("100001", "100002");
        assertThat(sites.get(1).url()).hasToString("https://harbour.example/mis");
        assertThat(sites.get(1).secret()).isEqualTo("harbour");
    }

    @Test
    void namesKeyAndMendOfASchoolThatIsWrittenWrong() {
        assertRefused(Map.of("agency.id", "schools"), "site.URN: name at least one school");
        assertRefused(Map.of("site.quarry", "Q|https://q.example|q"), "site.quarry: write the six digits");
        assertRefused(Map.of("site.100001", "Q|https://q.example"), "site.100001: write NAME|URL|SECRET");
        assertRefused(Map.of("site.100001", "Q|ftp://q|q", "secret.q", "x"), "site.100001: must be http(s)://");
        assertRefused(Map.of("site.100001", "Q|https://q.example|q"), "site.100001: there is no secret.q; add it");
    }

    private static void assertRefused(Map<String, String> properties, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Site.all(properties))
                .withMessageStartingWith(message);
    }
}
