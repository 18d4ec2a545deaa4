package org.openmash.core.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.picture.Overview.Event;
import org.openmash.core.api.picture.Overview.Silence;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ItemView;

class ChronologyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);

    @Test
    void whatTwoAgenciesSayOfOneEventStandsTogetherWithBothSources() {
        List<Event> events = Chronology.of(
                List.of(
                        item("police", DAY, "day", "Police called, mother's partner had kicked the door"),
                        item("housing", DAY, "day", "mother's partner kicked the front door, police called")),
                List.of());

        assertThat(events)
                .singleElement()
                .satisfies(e -> assertThat(e.sources())
                        .extracting(s -> s.owner().orElseThrow().value())
                        .containsExactly("police", "housing"));
    }

    @Test
    void otherWordsAnotherDayOrALessPreciseDateAreEventsOfTheirOwn() {
        assertThat(Chronology.of(
                        List.of(
                                item("police", DAY, "day", "partner kicked the door"),
                                item("police", DAY, "day", "child reported missing from school"),
                                item("police", DAY.plusDays(1), "day", "partner kicked the door"),
                                item("police", DAY, "month", "partner kicked the door")),
                        List.of()))
                .hasSize(4);
    }

    @Test
    void aLongSilenceIsShownAndAnImpreciseDateFillsItsSpan() {
        List<Event> events = Chronology.of(
                List.of(
                        item("police", LocalDate.of(2020, 3, 1), "day", "first"),
                        item("police", LocalDate.of(2023, 1, 1), "year", "second"),
                        item("police", LocalDate.of(2024, 6, 1), "day", "third"),
                        item("health", null, "", "undated")),
                List.of());

        assertThat(Chronology.silences(events, 12))
                .containsExactly(new Silence(LocalDate.of(2020, 3, 1), LocalDate.of(2023, 1, 1), 34));
        assertThat(Chronology.silences(events, 4)).hasSize(2);
        assertThat(Chronology.silences(events, 36)).isEmpty();
    }

    private static ItemView item(String owner, LocalDate day, String precision, String text) {
        return new ItemView(
                new ItemId(HexId.random()),
                new RequestId(HexId.random()),
                Optional.empty(),
                new AgencyId(owner),
                "system",
                "notice",
                "police-notice",
                Optional.ofNullable(day),
                precision,
                Instant.EPOCH,
                "",
                "ordinary",
                text,
                List.of(),
                Item.State.ACCEPTED,
                false,
                false);
    }
}
