package org.openmash.core.internal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.consultation.ConsultationLine;
import org.openmash.core.api.consultation.ConsultationView;
import org.openmash.core.api.consultation.NewConsultation;
import org.openmash.core.api.consultation.NewConsultation.AgeBand;
import org.openmash.core.api.consultation.NewConsultation.Words;
import org.openmash.core.api.consultation.QuotedAdvice;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ConsultationRoomTest {

    private static final Instant HELD = Instant.parse("2026-11-02T10:10:00Z");

    final TestHub hub = hub("2026-11-02T10:30:00Z");
    final Caller adviser = TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER);

    TestHub hub(String now) {
        return new TestHub(now);
    }

    @Test
    void anybodyWhoAskedCanQuoteItsNumber() {
        ConsultationView made = record(said("Damp flat, weight just under the line", ""), true, false);

        assertThat(made.reference()).matches("CN26-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(hub.consultationDesk.consultation(adviser, made.id())).isEqualTo(made);
        assertThat(hub.audit).extracting(e -> e.action()).contains("CONSULTATION_RECORD", "CONSULTATION_READ");
    }

    @Test
    void makesNoPersonAndNoSearchFindsIt() {
        record(said("Alfie worries us", ""), true, false);
        assertThat(search("Alfie Pike-Rowe")).isZero();
        assertThat(search("Alfie")).isZero();

        hub.contactDesk.register(adviser, PikeRowe.contact(HELD), "contact");

        assertThat(search(childOf(PikeRowe.contact(HELD)))).isPositive();
    }

    @Test
    void refusesAnIdentityWhereTheRiskIsNotSerious() {
        assertThatThrownBy(() -> record(said("Concern", "Teddy Lowe, 1 Chapel Yard"), true, false))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("names nobody");
        assertThat(record(said("Concern", "Teddy Lowe, 1 Chapel Yard"), true, true)
                        .consultation()
                        .words()
                        .identity())
                .startsWith("Teddy");
    }

    @Test
    void seriousRiskMeansThatAContactMustFollow() {
        assertThatThrownBy(() -> record(said("Concern", ""), false, true))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("contact must follow");
    }

    @Test
    void recordsOnceHoweverOftenItIsSent() {
        NewConsultation same = consultation(said("Concern", ""), true, false);
        ConsultationView first = hub.consultationDesk.record(adviser, same, "key-1");

        assertThat(hub.consultationDesk.record(adviser, same, "key-1")).isEqualTo(first);
        assertThat(lines()).hasSize(1);
        assertThatThrownBy(() ->
                        hub.consultationDesk.record(adviser, consultation(said("Other", ""), true, false), "key-1"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void contactThatQuotesItTakesOverTheAdviceAndNotTheAside() {
        ConsultationView made = record(said("Concern", ""), true, false);

        Registered contact =
                hub.contactDesk.register(adviser, quoting(made.reference().toLowerCase(Locale.ROOT)), "contact");

        List<QuotedAdvice> quoted = hub.consultationDesk.ofCase(adviser, contact.caseId());
        assertThat(quoted).hasSize(1);
        assertThat(quoted.get(0).advice()).isEqualTo("Early help assessment, not social care.");
        assertThat(quoted.get(0).getClass().getRecordComponents())
                .extracting(c -> c.getName())
                .doesNotContain("aside", "concern", "identity");
        assertThat(lines()).extracting(ConsultationLine::quoted).containsExactly(true);
    }

    @Test
    void contactWithAWrongNumberIsToldAndNothingIsStored() {
        assertThatThrownBy(() -> hub.contactDesk.register(adviser, quoting("CN26-AAAA-AAAA"), "contact"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("consultation");
        assertThat(search(childOf(PikeRowe.contact(HELD)))).isZero();
    }

    @Test
    void advisedContactThatNeverCameIsReported() {
        ConsultationView advised = record(said("Advised", ""), true, false);
        ConsultationView quoted = record(said("Came", ""), true, false);
        record(said("Not advised", ""), false, false);
        hub.contactDesk.register(adviser, quoting(quoted.reference()), "contact");

        hub.pass(Duration.ofDays(4));
        assertThat(hub.consultationDesk.overdue(adviser, TestHub.AREA)).isEmpty();
        hub.pass(Duration.ofDays(4));

        assertThat(hub.consultationDesk.overdue(adviser, TestHub.AREA))
                .extracting(ConsultationLine::reference)
                .containsExactly(advised.reference());
    }

    @Test
    void formIsDueWithinFourHoursWhereTheRiskIsSerious() {
        record(said("Concern", ""), true, true);

        hub.pass(Duration.ofHours(4));

        assertThat(hub.consultationDesk.overdue(adviser, TestHub.AREA))
                .extracting(ConsultationLine::dueAt)
                .containsExactly(HELD.plus(Duration.ofHours(4)));
    }

    @Test
    void nobodyOutsideTheAreaKnowsOfIt() {
        ConsultationView made = record(said("Concern", ""), true, false);
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);

        assertThatThrownBy(() -> hub.consultationDesk.consultation(elsewhere, made.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.consultationDesk.consultations(elsewhere, TestHub.AREA))
                .isInstanceOf(NotFound.class);
    }

    private List<ConsultationLine> lines() {
        return hub.consultationDesk.consultations(adviser, TestHub.AREA);
    }

    private ConsultationView record(Words words, boolean advised, boolean serious) {
        return hub.consultationDesk.record(adviser, consultation(words, advised, serious), "key-" + hub.audit.size());
    }

    private static NewConsultation consultation(Words words, boolean advised, boolean serious) {
        return new NewConsultation(
                TestHub.AREA,
                HELD,
                "Saltcombe health visitors",
                "health visitor",
                AgeBand.FROM_1_TO_4,
                "housing",
                2,
                advised,
                serious,
                words);
    }

    private static Words said(String concern, String identity) {
        return new Words(
                concern,
                "Early help assessment, not social care.",
                "Talk to the mother",
                "A neighbour shouts",
                identity);
    }

    private static NewContact quoting(String reference) {
        NewContact c = PikeRowe.contact(HELD);
        return new NewContact(
                c.area(),
                c.channel(),
                c.sourceCode(),
                c.receivedAt(),
                c.reporter(),
                c.concern(),
                c.narrative(),
                c.people(),
                c.address(),
                c.incidentRef(),
                c.earlierNotices(),
                c.teamId(),
                reference,
                Optional.empty());
    }

    private static String childOf(NewContact contact) {
        return contact.people().get(0).person().names().get(0).full();
    }

    private int search(String name) {
        return hub.caseDesk
                .search(adviser, new PersonSearch(name, Optional.empty(), ""))
                .cases()
                .size();
    }
}
