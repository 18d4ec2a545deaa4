package org.openmash.connector.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;

class SearchTermsTest {

    private final SearchTerms alfie = SearchTerms.of(person("Alfred James", "Pike-Rowe", "2017-03-04"));

    @Test
    void findsHalfOfADoubleNameWithANickname() {
        assertThat(alfie.mayBe(person("Alfie", "ROWE", "2017-03-04"))).isTrue();
        assertThat(alfie.mayBe(person("Alfie", "Rowe", "2016-04-03"))).isTrue();
    }

    @Test
    void findsASwappedBirthDateWithOneName() {
        assertThat(alfie.mayBe(person("Freddie", "Pike", "2017-04-03"))).isTrue();
    }

    @Test
    void leavesOutWhoSharesOneThingOnly() {
        assertThat(alfie.mayBe(person("Poppy", "Pike", "2020-09-19"))).isFalse();
        assertThat(alfie.mayBe(person("Alfred", "Smith", "2016-01-01"))).isFalse();
        assertThat(alfie.mayBe(person("Noor", "Hadad", "2017-03-04"))).isFalse();
    }

    private static PersonDetails person(String given, String family, String born) {
        return PersonDetails.named(given, family)
                .born(PartialDate.day(LocalDate.parse(born)))
                .build();
    }
}
