package org.openmash.core.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonDetails.Sex;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.ImportReport.Finding;
import org.openmash.core.api.importing.ImportRoom;
import org.openmash.core.api.importing.PastContact;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.retention.Retention.Furthest;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.internal.fake.TestHub;

class ImportRoomTest {

    private static final String HEADING = String.join(",", ImportRoom.HEADING) + "\n";
    private static final String NHS = "9990000018";
    static final String WREN = row("P-1", "child", "Juno", "Wren", "2015-05-04", NHS);
    private static final String MOTHER = row("P-1", "mother", "Maud", "Wren", "~1988", "");
    static final String FINCH = row("P-2", "child", "Otto", "Finch", "2013-02", "");

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);
    private final Caller stranger = TestHub.person("mash", Set.of("tamarshire"), Set.of(), RoomRole.OPERATOR);
    final Caller worker = TestHub.worker();

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }

    @Test
    void dayOneKnowsYesterday() {
        ImportReport report = take(WREN + MOTHER + FINCH);

        assertThat(report.id()).isPresent();
        assertThat(List.of(report.contacts(), report.people(), report.alreadyIn(), report.refused()))
                .containsExactly(2, 3, 0, 0);
        KnownPerson known = knownTo(newContact("Juno", "Wren", LocalDate.of(2015, 5, 4)));
        assertThat(known.subject().person().names().get(0).given()).isEqualTo("Juno");
        assertThat(known.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(known.past())
                .contains(new PastContact(report.id().orElseThrow(), "P-1", "early-help", Optional.of(2)));
    }

    @Test
    void pastContactIsFoundBySearchWithItsOutcomeAndKeepsWhatWasRecorded() {
        take(WREN + MOTHER);

        CaseSummary found = search("Juno Wren").get(0);
        CaseFile file = hub.caseDesk.open(worker, found.id());
        Contact contact = hub.contactDesk.ofCase(worker, found.id()).get(0);
        PersonDetails mother = file.subjects().get(1).person();

        assertThat(found.past().map(PastContact::ending)).contains("level 2: early-help");
        assertThat(found.receivedAt()).isEqualTo("2019-03-31T00:00:00Z");
        assertThat(file.closedAt()).contains(Instant.parse("2019-05-01T23:00:00Z"));
        assertThat(file.address()).isEqualTo("4 Mill Row, Westmoor WM1 4ZZ");
        assertThat(contact.incidentRef()).isEqualTo("P-1");
        assertThat(contact.concern()).isEqualTo("neglect");
        assertThat(mother.birth()).contains(new PartialDate(LocalDate.of(1988, 1, 1), Precision.ABOUT));
        assertThat(file.subjects().get(0).person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(hub.persons.person(worker, file.subjects().get(0).id()).people())
                .extracting(p -> p.past().map(PastContact::outcome))
                .containsExactly(Optional.of("early-help"));
        assertThat(hub.retentionDesk.retention(worker, file.id()).furthest()).isEqualTo(Furthest.EARLY_HELP);
    }

    @Test
    void pastContactIsNoWorkOfThisHub() {
        take(WREN + FINCH);

        assertThat(hub.caseDesk.board(worker, Optional.empty(), 50).elements()).isEmpty();
        assertThat(hub.outbox.last()).isZero();
        assertThat(hub.arrivalDesk.missing(worker)).isEmpty();
        assertThat(search("Juno Wren"))
                .allSatisfy(found ->
                        assertThat(hub.stores.clocks().ofCase(found.id())).isEmpty());
    }

    @Test
    void dryRunReportsEverythingAndWritesNothing() {
        ImportReport dry = hub.imports.take(operator, TestHub.AREA, "old.csv", HEADING + WREN + MOTHER, true);

        assertThat(dry).isEqualTo(new ImportReport(Optional.empty(), 1, 2, 0, 0, List.of(), List.of(), true));
        assertThat(search("Juno Wren")).isEmpty();
        assertThat(hub.imports.imports(operator, TestHub.AREA)).isEmpty();

        ImportReport real = take(WREN + MOTHER);

        assertThat(List.of(real.contacts(), real.people())).containsExactly(dry.contacts(), dry.people());
        assertThat(search("Juno Wren")).hasSize(1);
        assertThat(hub.imports.imports(operator, TestHub.AREA)).hasSize(1);
    }

    @Test
    void oneWrongRowAndNothingIsTaken() {
        String nonsense = WREN.replace("2019-03-31", "31st of Febtember");

        ImportReport report = take(FINCH + nonsense);

        assertThat(report.id()).isEmpty();
        assertThat(List.of(report.contacts(), report.people(), report.refused()))
                .containsExactly(0, 0, 1);
        assertThat(report.mistakes())
                .containsExactly(new Finding(
                        3,
                        "received",
                        "give a day such as 2019-03-31, or a day and London time such as 2019-03-31T14:05"));
        assertThat(search("Otto Finch")).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithoutWhatStandsThere() {
        String longName = "Brunhilde".repeat(34);

        ImportReport report = take(row("P-1", "child", longName, "Wren", "2015-05-04", "")
                + row("P-2", "uncle", "Otto", "Finch", "", "")
                + row("P-3", "child", "Ivo", "Heron", "in spring", "")
                + row("P-4", "child", "", "", "", "")
                + row("P-5", "mother", "Vera", "Gull", "", "")
                + row("P-6", "child", "Abel", "Rook", "2031-01-01", "")
                + WREN.replace("P-1", "P-7").replace("early-help", "helped a bit")
                + WREN.replace("P-1", "P-8").replace(",2,", ",9,")
                + WREN.replace("P-1", "P-9").replace("2019-05-02", "2018-05-02")
                + WREN.replace("P-1", "P-10").replace("westmoor", "tamarshire")
                + WREN.replace("P-1", "P-11").replace(",form,", ",pigeon,")
                + WREN.replace("P-1", "P-12").replace(",2A,", ",99,")
                + WREN.replace("P-1", "P-13").replace(",female,", ",girl,")
                + WREN.replace("P-1", "")
                + "P-15,too few\n"
                + FINCH.replace("P-2", "P-16")
                + FINCH.replace("P-2", "P-16").replace("neglect", "physical"));

        assertThat(report.mistakes())
                .extracting(f -> f.line() + " " + f.field())
                .containsExactly(
                        "2 given",
                        "3 role",
                        "4 born",
                        "5 family",
                        "6 role",
                        "7 born",
                        "8 outcome",
                        "9 level",
                        "10 closed",
                        "11 area",
                        "12 channel",
                        "13 source",
                        "14 sex",
                        "15 reference",
                        "16 fields",
                        "18 concern");
        assertThat(report.mistakes().toString()).doesNotContain("Brunhilde", "uncle", "spring", "2031", "girl");
    }

    @Test
    void numberThatFailsItsCheckIsKeptAsRecordedAndWarnedAbout() {
        ImportReport report = take(row("P-1", "child", "Juno", "Wren", "2015-05-04", "999 000 0019"));

        assertThat(report.contacts()).isEqualTo(1);
        assertThat(report.warnings())
                .containsExactly(new Finding(2, "nhs", "fails the check of an NHS number; it is kept as recorded"));
        assertThat(subject("Juno Wren").person().identifiers().get(0).value()).isEqualTo("999 000 0019");
        assertThat(take(row("P-2", "child", "Juno", "Wren", "2015-05-04", NHS)).warnings())
                .isEmpty();
    }

    @Test
    void importedAgainNothingIsDoubled() {
        take(WREN + MOTHER);

        ImportReport again = take(WREN + MOTHER + FINCH);

        assertThat(List.of(again.contacts(), again.people(), again.alreadyIn())).containsExactly(1, 1, 1);
        assertThat(search("Juno Wren")).hasSize(1);
        assertThat(take(WREN + MOTHER + FINCH).id()).isEmpty();
        assertThat(hub.imports.imports(operator, TestHub.AREA)).hasSize(2);
    }

    @Test
    void undoneItIsAsIfItHadNeverBeen() {
        take(FINCH);
        ImportId id = take(WREN + MOTHER).id().orElseThrow();
        CaseId file = search("Juno Wren").get(0).id();

        ContactImport undone = hub.imports.undo(operator, id);

        assertThat(undone.undone().map(ContactImport.Undone::byName)).contains("Sam Field");
        assertThat(search("Juno Wren")).isEmpty();
        assertThat(search("Otto Finch")).hasSize(1);
        assertThat(hub.cases.find(file)).isEmpty();
        assertThat(hub.contacts.ofCase(file)).isEmpty();
        assertThat(hub.stores.journal().ofCase(file)).isEmpty();
        assertThat(hub.imports.imports(operator, TestHub.AREA)).contains(undone).hasSize(2);
        assertThatThrownBy(() -> hub.imports.undo(operator, id)).isInstanceOf(Conflict.class);
        assertThat(take(WREN + MOTHER).contacts()).isEqualTo(1);
    }

    @Test
    void whatPeopleHaveBuiltOnStays() {
        ImportId joined = take(WREN).id().orElseThrow();
        ImportId held = take(FINCH).id().orElseThrow();
        CaseFile now = newContact("Juno", "Wren", LocalDate.of(2015, 5, 4));
        hub.persons.decide(
                worker,
                now.subjects().get(0).id(),
                subject("Juno Wren").id(),
                new PairDecision(Verdict.CONFIRMED, "same NHS number and birth date"),
                0);
        hub.retentionDesk.hold(worker, search("Otto Finch").get(0).id(), "inquiry");

        assertThatThrownBy(() -> hub.imports.undo(operator, joined))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("1 of its people were joined or told apart");
        assertThatThrownBy(() -> hub.imports.undo(operator, held))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("1 have new entries");
        assertThat(search("Otto Finch")).hasSize(1);
        assertThat(hub.imports.imports(operator, TestHub.AREA))
                .allSatisfy(i -> assertThat(i.undone()).isEmpty());
    }

    @Test
    void othersAreasStayAmongThemselves() {
        ImportId id = take(WREN).id().orElseThrow();

        assertThatThrownBy(() -> hub.imports.undo(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.imports.imports(stranger, TestHub.AREA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.imports.take(stranger, TestHub.AREA, "old.csv", HEADING + FINCH, false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.imports.undo(operator, new ImportId(HexId.random())))
                .isInstanceOf(NotFound.class);
        assertThat(search("Otto Finch")).isEmpty();
        assertThat(hub.imports
                        .take(
                                stranger,
                                "tamarshire",
                                "old.csv",
                                HEADING + WREN.replace("westmoor", "tamarshire"),
                                false)
                        .contacts())
                .isEqualTo(1);
    }

    @Test
    void everyStepIsOnRecordWithoutContent() {
        ImportId id = take(WREN).id().orElseThrow();
        hub.imports.take(operator, TestHub.AREA, "old.csv", HEADING + FINCH, true);
        hub.imports.undo(operator, id);

        assertThat(hub.audit)
                .filteredOn(e -> e.action().startsWith("IMPORT_"))
                .extracting(e -> e.action() + " " + e.fields())
                .containsExactly("IMPORT_TAKE ", "IMPORT_TAKE dry-run", "IMPORT_UNDO ");
        assertThat(hub.audit).allSatisfy(e -> assertThat(e.toString()).doesNotContain("Wren"));
    }

    @Test
    void fileThatIsNoSuchCsvIsAMistakeToo() {
        assertThat(hub.imports
                        .take(operator, TestHub.AREA, "old.csv", "", false)
                        .mistakes())
                .extracting(Finding::field)
                .containsExactly("file");
        assertThat(hub.imports
                        .take(operator, TestHub.AREA, "old.csv", "name\nJuno\n", false)
                        .mistakes())
                .extracting(Finding::field)
                .containsExactly("heading");
        assertThat(take("\"P-1,open").mistakes()).extracting(Finding::field).containsExactly("file");
        assertThatThrownBy(() -> hub.imports.take(operator, TestHub.AREA, " ", HEADING + WREN, false))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void listsNoMoreFindingsThanAPersonCanRead() {
        String wrong = IntStream.range(0, 1_500)
                .mapToObj(n -> row("P-" + n, "child", "Juno", "Wren", "soon", ""))
                .collect(Collectors.joining());

        ImportReport report = take(wrong);

        assertThat(report.refused()).isEqualTo(1_500);
        assertThat(report.mistakes()).hasSize(ImportReport.MOST_FINDINGS);
    }

    final ImportReport take(String rows) {
        hub.pass(Duration.ofMinutes(1));
        return hub.imports.take(operator, TestHub.AREA, "old.csv", HEADING + rows, false);
    }

    private List<CaseSummary> search(String name) {
        return hub.caseDesk
                .search(worker, new PersonSearch(name, Optional.empty(), ""))
                .cases();
    }

    private Subject subject(String name) {
        CaseSummary past = search(name).stream()
                .filter(found -> found.past().isPresent())
                .findFirst()
                .orElseThrow();
        return hub.caseDesk.open(worker, past.id()).subjects().get(0);
    }

    final CaseFile newContact(String given, String family, LocalDate born) {
        NewContact contact = new NewContact(
                TestHub.AREA,
                NewContact.Channel.FORM,
                "2A",
                hub.instant(),
                "Mrs Vane, Quarry Hill",
                "neglect",
                "he was cold",
                List.of(new NamedPerson(
                        "child",
                        PersonDetails.named(given, family)
                                .born(PartialDate.day(born))
                                .build())),
                "9 Hill Top, Westmoor",
                "",
                List.of(),
                Optional.empty());
        return hub.caseDesk.open(
                worker,
                hub.contactDesk.register(worker, contact, HexId.random()).caseId());
    }

    private KnownPerson knownTo(CaseFile file) {
        return hub.identityReview.knownBefore(worker, file.id()).get(0);
    }

    /** A row of a contact of 2019 that ended in early help. */
    private static String row(String reference, String role, String given, String family, String born, String nhs) {
        return String.join(
                        ",",
                        reference,
                        "2019-03-31",
                        "westmoor",
                        "2A",
                        "form",
                        "neglect",
                        "early-help",
                        "2",
                        "2019-05-02",
                        role,
                        given,
                        family,
                        born,
                        "female",
                        nhs,
                        "\"4 Mill Row, Westmoor\"",
                        "WM1 4ZZ",
                        "01632 960001")
                + "\n";
    }
}
