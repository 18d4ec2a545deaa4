package org.openmash.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;

class SearchKeysTest {

    private final ExplainingMatcher matcher = new ExplainingMatcher();

    /** People are kept under these keys: when this fails, raise the version, so that hubs index their people anew. */
    @Test
    void keysOfOneVersionStayAsTheyAre() {
        PersonDetails person = PersonDetails.named("Alfie", "Pike-Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build();

        assertThat(matcher.keyVersion()).isEqualTo(2);
        assertThat(matcher.searchKeys(person))
                .containsExactly(
                        "f:PK",
                        "n:#2/PK",
                        "f:R",
                        "n:#2/R",
                        "b:2017-03-04/#2",
                        "b:2017-04-03/#2",
                        "g:#2",
                        "d:2017-03-04",
                        "d:2017-04-03");
    }

    @Test
    void whatStrangersShareIsTheNameAndTheBirthDateAsItIs() {
        PersonDetails person = PersonDetails.named("Alfie", "Rowe")
                .born(PartialDate.day(LocalDate.of(2017, 3, 4)))
                .build();

        assertThat(matcher.sharedKeys(person)).containsOnlyKeys("name", "birth date");
        assertThat(matcher.sharedKeys(person).get("birth date")).containsExactly("d:2017-03-04");
        assertThat(matcher.searchKeys(person))
                .containsAll(matcher.sharedKeys(person).get("name"));
        assertThat(matcher.sharedKeys(PersonDetails.named("Alfie", "Rowe").build()))
                .containsOnlyKeys("name");
    }
}
