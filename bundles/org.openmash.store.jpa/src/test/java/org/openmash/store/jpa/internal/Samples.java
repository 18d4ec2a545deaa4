package org.openmash.store.jpa.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;

/** A fictional family, with every field filled. */
final class Samples {

    /** With nanoseconds, since the hash of an audit row stands on them. */
    static final Instant NOON = Instant.parse("2026-03-29T01:30:00.123456789Z");

    static final AgencyId POLICE = new AgencyId("police");
    static final UserId WORKER = new UserId("0123456789abcdef0123456789abcdef");

    private Samples() {}

    static CaseId newCase() {
        return new CaseId(HexId.random());
    }

    static PersonDetails grace() {
        return PersonDetails.named("Grace", "Ashdown-O'Neil")
                .name(new PersonName(PersonName.Kind.KNOWN_AS, "Gracie", ""))
                .born(new PartialDate(LocalDate.of(2019, 5, 1), PartialDate.Precision.MONTH))
                .expected(PartialDate.day(LocalDate.of(2019, 5, 9)))
                .sex(PersonDetails.Sex.FEMALE)
                .identifier("nhs", "9990000018")
                .address(new PostalAddress("4 Mill Row, Westmoor", "WM1 4ZZ", "10000000001"))
                .phone("01632 960001")
                .related("Łucja Ashdown")
                .build();
    }

    static Subject subject(CaseId caseId) {
        return new Subject(new SubjectId(HexId.random()), caseId, "child", grace());
    }

    static CaseFile caseFile(CaseId id, String area) {
        return new CaseFile(
                id,
                "M26-" + id.value().substring(0, 8),
                area,
                CaseStage.RECEIVED,
                NOON,
                NOON.minusSeconds(60),
                "4 Mill Row, Westmoor",
                List.of(subject(id), subject(id)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static CaseFile rated(CaseFile file, Rating rating, Instant due) {
        return new CaseFile(
                file.id(),
                file.reference(),
                file.area(),
                CaseStage.RESEARCH,
                file.openedAt(),
                file.receivedAt(),
                file.address(),
                file.subjects(),
                Optional.of(
                        new LawfulBasis("6(1)(e)", "9(2)(g)", Optional.of("c"), "needed", false, "not told", false)),
                List.of(new RatingChange(file.id(), Optional.empty(), rating, "injury", WORKER, "Sam Poole", NOON)),
                Optional.ofNullable(due),
                Optional.of("three notices in three months"),
                Optional.empty(),
                file.past(),
                file.version());
    }

    static CaseFile closed(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.reference(),
                file.area(),
                CaseStage.CLOSED,
                file.openedAt(),
                file.receivedAt(),
                file.address(),
                file.subjects(),
                file.basis(),
                file.ratings(),
                file.dueAt(),
                file.pattern(),
                Optional.of(NOON),
                file.past(),
                file.version());
    }

    static Contact contact(CaseId caseId, String agencyNotice, String team, String narrative) {
        return new Contact(
                new ContactId(HexId.random()),
                caseId,
                "westmoor",
                NewContact.Channel.POLICE_NOTICE,
                "5A",
                NOON,
                NOON.plusNanos(1),
                WORKER,
                Sealed.of("PC 4417"),
                "neglect",
                Sealed.of(narrative),
                "INC-" + caseId.value().substring(0, 6),
                List.of("2026-01-04 noise", "2026-02-01 noise"),
                Optional.ofNullable(agencyNotice),
                Optional.of(team));
    }

    static ResearchRequest request(CaseId caseId, String area, AnswerState state, boolean atDesk) {
        return new ResearchRequest(
                new RequestId(HexId.random()),
                caseId,
                area,
                POLICE,
                List.of(new SubjectId(HexId.random())),
                "what is known of violence in the home",
                atDesk,
                NOON,
                NOON.plusSeconds(7200),
                state,
                "",
                Optional.of(NOON.plusSeconds(5)),
                Optional.of(NOON.plusSeconds(600)),
                Optional.of("T-" + caseId.value()),
                true,
                7,
                Optional.of("100001"),
                Optional.of(AskTrouble.HUNG),
                Optional.of(NOON.plusSeconds(9)),
                1_234,
                0);
    }

    static CandidateRecord candidate(CaseId caseId, RequestId requestId) {
        return new CandidateRecord(
                new CandidateId(HexId.random()),
                caseId,
                requestId,
                POLICE,
                "PNC-1",
                "PNC",
                grace(),
                Optional.of(LocalDate.of(2020, 2, 29)),
                "Public Protection Unit, 01632 960101",
                new SubjectId(HexId.random()),
                new Comparison(
                        Comparison.Band.POSSIBLE, List.of(new Comparison.Reason(true, "name", "same family name"))),
                CandidateRecord.Verdict.CONFIRMED,
                "known to the officer",
                Optional.of(WORKER),
                Optional.of(NOON),
                0);
    }

    static Item item(CaseId caseId, RequestId requestId, String externalId, String text) {
        return new Item(
                new ItemId(HexId.random()),
                caseId,
                requestId,
                Optional.of(new SubjectId(HexId.random())),
                POLICE,
                externalId,
                "PND",
                "intelligence",
                "police-intelligence",
                Optional.of(new PartialDate(LocalDate.of(2025, 1, 1), PartialDate.Precision.YEAR)),
                NOON,
                "C",
                "restricted",
                Sealed.of(text),
                Sealed.of(List.of(new ReleaseTerm("SW", ReleaseTerm.Mode.WORDING, "a releasable wording", ""))),
                Item.State.DRAFT,
                true,
                false,
                0);
    }

    static Decision decision(CaseId caseId, int level, String rationale) {
        return new Decision(
                caseId,
                level,
                List.of("strategy-discussion"),
                "N1",
                List.of("1A", "2B"),
                Sealed.of(rationale),
                List.of("health: LATE"),
                List.of(new ItemId(HexId.random())),
                25,
                WORKER,
                "Sam Poole",
                NOON);
    }

    static Pack pack(CaseId caseId, String team, Instant at, String text) {
        return new Pack(
                new PackId(HexId.random()),
                caseId,
                "M26-0001",
                "westmoor",
                team,
                "SW",
                "level 4",
                Sealed.of("call first"),
                List.of(
                        row(ProposedLine.Disposition.WORDING, text),
                        row(ProposedLine.Disposition.STAYS, ""),
                        row(ProposedLine.Disposition.RAW, "second line")),
                WORKER,
                "Sam Poole",
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static Pack acknowledged(Pack pack) {
        return new Pack(
                pack.id(),
                pack.caseId(),
                pack.caseReference(),
                pack.area(),
                pack.teamId(),
                pack.recipient(),
                pack.outcome(),
                pack.note(),
                pack.rows(),
                pack.releasedBy(),
                pack.releasedByName(),
                pack.releasedAt(),
                Optional.of(NOON),
                Optional.of(false),
                Optional.of(Sealed.of("wrong team")),
                pack.version());
    }

    private static Pack.Row row(ProposedLine.Disposition disposition, String text) {
        return new Pack.Row(
                new ItemId(HexId.random()), disposition, Sealed.of(text), "owner/ITEM/SW", "owner's own entry");
    }
}
