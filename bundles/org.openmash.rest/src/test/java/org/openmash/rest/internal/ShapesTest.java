package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmash.connector.api.*;
import org.openmash.core.api.*;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.agency.*;
import org.openmash.core.api.allocation.*;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.MemberSettings;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.api.area.PracticeRules;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.area.Setting;
import org.openmash.core.api.arrival.*;
import org.openmash.core.api.assessment.*;
import org.openmash.core.api.attachment.Attachment;
import org.openmash.core.api.audit.*;
import org.openmash.core.api.caseaudit.*;
import org.openmash.core.api.casework.*;
import org.openmash.core.api.casework.FoundCases;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.consultation.ConsultationLine;
import org.openmash.core.api.consultation.ConsultationView;
import org.openmash.core.api.consultation.NewConsultation;
import org.openmash.core.api.consultation.QuotedAdvice;
import org.openmash.core.api.contact.*;
import org.openmash.core.api.cover.*;
import org.openmash.core.api.decision.*;
import org.openmash.core.api.disagreement.*;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.evidence.EvidencePack;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.PastContact;
import org.openmash.core.api.journal.AsOf;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.learning.*;
import org.openmash.core.api.measure.Measure;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.measure.MeasuredCase;
import org.openmash.core.api.pattern.*;
import org.openmash.core.api.person.Birth;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.api.picture.*;
import org.openmash.core.api.question.*;
import org.openmash.core.api.release.*;
import org.openmash.core.api.research.*;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.NewRestriction;
import org.openmash.core.api.restriction.RestrictedRecord;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.retention.Retention;
import org.openmash.core.api.review.BandAgreement;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.review.ReviewPair;
import org.openmash.core.api.strategy.*;
import org.openmash.rest.internal.json.HubJson;
import org.openmash.rest.internal.problem.Problem;
import org.openmash.rest.internal.resource.HubResource;
import org.openmash.rest.internal.shape.ContactShape;
import org.openmash.rest.internal.shape.Requests;
import org.openmash.rest.internal.shape.SessionShape;

/** The records of the hub and the schemas of the description say the same, both ways: nothing new leaks unnoticed. */
class ShapesTest {

    private static final ObjectMapper JSON = HubJson.mapper();
    private static final JsonNode SCHEMAS =
            OpenApiTest.document().path("components").path("schemas");

    private static final Map<String, Class<?>> OUT = Map.ofEntries(
            Map.entry("Problem", Problem.class),
            Map.entry("Session", SessionShape.class),
            Map.entry("Registered", Registered.class),
            Map.entry("Consultation", ConsultationView.class),
            Map.entry("ConsultationLine", ConsultationLine.class),
            Map.entry("QuotedAdvice", QuotedAdvice.class),
            Map.entry("Allocation", AllocationView.class),
            Map.entry("Course", Course.class),
            Map.entry("TeamReport", Course.Report.class),
            Map.entry("FollowUp", Course.FollowUp.class),
            Map.entry("PackRating", Course.PackRating.class),
            Map.entry("ServiceLine", ServiceLine.class),
            Map.entry("LocalService", LocalService.class),
            Map.entry("EpisodeLine", EpisodeLine.class),
            Map.entry("BeatLine", BeatLine.class),
            Map.entry("AreaBeat", Area.Beat.class),
            Map.entry("AreaOutcome", Area.OutcomeCode.class),
            Map.entry("Arrivals", Arrivals.class),
            Map.entry("CoverLine", CoverLine.class),
            Map.entry("Workload", Workload.class),
            Map.entry("HeldCase", HeldCase.class),
            Map.entry("PersonLoad", PersonLoad.class),
            Map.entry("Attachment", Attachment.class),
            Map.entry("ContactEpisode", ContactEpisode.class),
            Map.entry("ChildContact", ContactEpisode.ChildContact.class),
            Map.entry("Twins", Twins.class),
            Map.entry("TwinSaid", Twins.Said.class),
            Map.entry("MissingFact", MissingFact.class),
            Map.entry("FoundWords", MissingFact.Found.class),
            Map.entry("ArrivalCount", ArrivalCount.class),
            Map.entry("Contact", ContactShape.class),
            Map.entry("OwnContact", OwnContact.class),
            Map.entry("Board", Page.class),
            Map.entry("CaseSummary", CaseSummary.class),
            Map.entry("Lamp", CaseSummary.Lamp.class),
            Map.entry("CaseFile", CaseFile.class),
            Map.entry("Subject", Subject.class),
            Map.entry("RatingChange", RatingChange.class),
            Map.entry("NextStep", NextStep.class),
            Map.entry("Refusal", LawfulBasis.Refusal.class),
            Map.entry("RefusalOverride", LawfulBasis.RefusalOverride.class),
            Map.entry("JournalLine", JournalLine.class),
            Map.entry("AsOf", AsOf.class),
            Map.entry("Reader", AsOf.Reader.class),
            Map.entry("HowCommon", ReviewPair.HowCommon.class),
            Map.entry("Measure", Measure.class),
            Map.entry("MeasureLine", MeasureLine.class),
            Map.entry("MeasuredCase", MeasuredCase.class),
            Map.entry("ResearchRequest", ResearchRequest.class),
            Map.entry("KnownTo", KnownTo.class),
            Map.entry("Candidate", CandidateRecord.class),
            Map.entry("Comparison", Comparison.class),
            Map.entry("Reason", Comparison.Reason.class),
            Map.entry("Item", ItemView.class),
            Map.entry("DeskTask", DeskTask.class),
            Map.entry("Picture", Picture.class),
            Map.entry("Gap", Picture.Gap.class),
            Map.entry("Assessment", Assessment.class),
            Map.entry("ThresholdView", Assessment.AgencyView.class),
            Map.entry("Analysis", Assessment.Analysis.class),
            Map.entry("ThresholdTalk", Assessment.ThresholdTalk.class),
            Map.entry("Thanks", Thanks.class),
            Map.entry("Question", Question.class),
            Map.entry("QuestionAnswer", Question.Answer.class),
            Map.entry("QuestionSeen", Question.Seen.class),
            Map.entry("Discussion", Discussion.class),
            Map.entry("DiscussionAction", Discussion.Action.class),
            Map.entry("ActionOutcome", Discussion.Done.class),
            Map.entry("Disagreement", Disagreement.class),
            Map.entry("DisagreementStage", Disagreement.Stage.class),
            Map.entry("CaseAuditLine", CaseAuditLine.class),
            Map.entry("CaseAudit", CaseAudit.class),
            Map.entry("AuditedCase", CaseAudit.AuditedCase.class),
            Map.entry("AuditParticipant", CaseAudit.Participant.class),
            Map.entry("Grading", CaseAudit.Grading.class),
            Map.entry("AuditTally", CaseAudit.Tally.class),
            Map.entry("AuditAgreement", CaseAudit.Agreement.class),
            Map.entry("EvidencePack", EvidencePack.class),
            Map.entry("KnownFact", EvidencePack.KnownFact.class),
            Map.entry("Seen", EvidencePack.Seen.class),
            Map.entry("AskedAgency", EvidencePack.AskedAgency.class),
            Map.entry("Turn", EvidencePack.Turn.class),
            Map.entry("LeftPack", EvidencePack.LeftPack.class),
            Map.entry("LeftLine", EvidencePack.LeftLine.class),
            Map.entry("Reading", EvidencePack.Reading.class),
            Map.entry("Lesson", Lesson.class),
            Map.entry("LessonCount", LessonCount.class),
            Map.entry("CasesFound", FoundCases.class),
            Map.entry("RestrictedRecord", RestrictedRecord.class),
            Map.entry("RestrictionLine", RestrictedRecord.Line.class),
            Map.entry("OwnHousehold", Household.class),
            Map.entry("PastContact", PastContact.class),
            Map.entry("ImportReport", ImportReport.class),
            Map.entry("ImportFinding", ImportReport.Finding.class),
            Map.entry("ContactImport", ContactImport.class),
            Map.entry("ImportUndone", ContactImport.Undone.class),
            Map.entry("Retention", Retention.class),
            Map.entry("LegalHold", Retention.Hold.class),
            Map.entry("Overview", Overview.class),
            Map.entry("PictureEvent", Overview.Event.class),
            Map.entry("PictureSource", Overview.Source.class),
            Map.entry("Silence", Overview.Silence.class),
            Map.entry("PicturePerson", Overview.Person.class),
            Map.entry("KnownValue", Overview.Known.class),
            Map.entry("Household", Overview.Household.class),
            Map.entry("Resident", Overview.Resident.class),
            Map.entry("PictureLink", Overview.Link.class),
            Map.entry("OpenQuestion", Overview.OpenQuestion.class),
            Map.entry("PictureNote", PictureNote.class),
            Map.entry("ProposedStandard", ProposedStandard.class),
            Map.entry("StandardLine", ProposedStandard.Line.class),
            Map.entry("FoundPattern", FoundPattern.class),
            Map.entry("PatternFact", FoundPattern.Fact.class),
            Map.entry("PatternSheet", PatternSheet.class),
            Map.entry("PatternSignature", PatternSheet.Signature.class),
            Map.entry("PracticeRules", PracticeRules.class),
            Map.entry("PracticeStandard", PracticeRules.Standard.class),
            Map.entry("StandardAsk", PracticeRules.Ask.class),
            Map.entry("PatternNumbers", PracticeRules.PatternRules.class),
            Map.entry("ReservedAgencies", PracticeRules.Reserved.class),
            Map.entry("RoomRules", RoomRules.class),
            Map.entry("EscalationStage", RoomRules.Stage.class),
            Map.entry("Decision", DecisionView.class),
            Map.entry("Team", Team.class),
            Map.entry("Proposal", Proposal.class),
            Map.entry("ProposedLine", ProposedLine.class),
            Map.entry("Pack", PackView.class),
            Map.entry("PackDelivery", PackDelivery.class),
            Map.entry("ReleaseLog", ReleaseLog.class),
            Map.entry("ReleaseRow", ReleaseLog.Row.class),
            Map.entry("Feedback", Requests.Feedback.class),
            Map.entry("ConnectorStatus", Status.class),
            Map.entry("Agency", AgencyView.class),
            Map.entry("AgencyDetail", AgencyDetail.class),
            Map.entry("AgencyCard", AgencyCard.class),
            Map.entry("RecordType", AgencyCard.RecordType.class),
            Map.entry("RecordField", AgencyCard.Field.class),
            Map.entry("AgencyTerms", AgencyCard.Terms.class),
            Map.entry("TestPerson", AgencyCard.TestPerson.class),
            Map.entry("AskedRule", AgencyCard.AskedRule.class),
            Map.entry("TryOut", TryOut.class),
            Map.entry("TryStep", TryOut.Step.class),
            Map.entry("ReviewPair", ReviewPair.class),
            Map.entry("LikeRecord", ReviewPair.Like.class),
            Map.entry("Said", ReviewPair.Said.class),
            Map.entry("KnownPerson", KnownPerson.class),
            Map.entry("PersonPair", PersonPair.class),
            Map.entry("Person", PersonView.class),
            Map.entry("PersonInCase", PersonView.InCase.class),
            Map.entry("JudgedPair", PersonView.Judged.class),
            Map.entry("BandAgreement", BandAgreement.class),
            Map.entry("ReportCard", ReportCard.class),
            Map.entry("Site", AgencySite.class),
            Map.entry("SiteImport", SiteRegister.SiteImport.class),
            Map.entry("Area", Area.class),
            Map.entry("Clock", ClockView.class),
            Map.entry("HandOver", HandOver.class),
            Map.entry("HandOverLine", HandOver.Line.class),
            Map.entry("AreaClock", ClockRule.class),
            Map.entry("Allowance", Allowance.class),
            Map.entry("AreaCalendar", Area.Calendar.class),
            Map.entry("AreaThreshold", Area.Threshold.class),
            Map.entry("AreaMember", Area.Member.class),
            Map.entry("MemberView", MemberView.class),
            Map.entry("MemberSettings", MemberSettings.class),
            Map.entry("Setting", Setting.class),
            Map.entry("Connector", ConnectorView.class),
            Map.entry("AuditRow", AuditRow.class),
            Map.entry("Verification", AuditLedger.Verification.class),
            Map.entry("GeneratedPassword", Requests.GeneratedPassword.class),
            Map.entry("HubEvent", HubEvent.class),
            Map.entry("Status", HubResource.Up.class));

    private static final Map<String, Class<?>> IN = Map.ofEntries(
            Map.entry("SignIn", Requests.SignIn.class),
            Map.entry("PasswordChange", Requests.PasswordChange.class),
            Map.entry("NewConsultation", NewConsultation.class),
            Map.entry("ConsultationWords", NewConsultation.Words.class),
            Map.entry("NewAllocation", NewAllocation.class),
            Map.entry("AllocationReport", Requests.AllocationReport.class),
            Map.entry("FollowUpAnswer", Requests.FollowUpAnswer.class),
            Map.entry("NewPackRating", Requests.NewPackRating.class),
            Map.entry("NewEpisode", Requests.NewEpisode.class),
            Map.entry("BeatWords", Requests.BeatWords.class),
            Map.entry("NewContact", NewContact.class),
            Map.entry("NamedPerson", NewContact.NamedPerson.class),
            Map.entry("PersonDetails", PersonDetails.class),
            Map.entry("PersonName", PersonName.class),
            Map.entry("PartialDate", PartialDate.class),
            Map.entry("Identifier", Identifier.class),
            Map.entry("PostalAddress", PostalAddress.class),
            Map.entry("PersonSearch", PersonSearch.class),
            Map.entry("LawfulBasis", LawfulBasis.class),
            Map.entry("NewRating", Requests.NewRating.class),
            Map.entry("Reopening", Requests.Reopening.class),
            Map.entry("NewOverride", Requests.NewOverride.class),
            Map.entry("Pause", Requests.Pause.class),
            Map.entry("Closure", Requests.Closure.class),
            Map.entry("NewResearch", NewResearch.class),
            Map.entry("IdentityDecision", IdentityDecision.class),
            Map.entry("Birth", Birth.class),
            Map.entry("PairDecision", PairDecision.class),
            Map.entry("DeskAnswer", DeskAnswer.class),
            Map.entry("NewItem", DeskAnswer.NewItem.class),
            Map.entry("ReleaseTerm", ReleaseTerm.class),
            Map.entry("ReturnReview", ReturnReview.class),
            Map.entry("ReviewLine", ReturnReview.Line.class),
            Map.entry("NewPictureNote", NewPictureNote.class),
            Map.entry("NewRestriction", NewRestriction.class),
            Map.entry("RestrictionReason", Requests.RestrictionReason.class),
            Map.entry("NamedUser", Requests.NamedUser.class),
            Map.entry("WalledUser", Requests.WalledUser.class),
            Map.entry("LineEnding", Requests.LineEnding.class),
            Map.entry("HoldReason", Requests.HoldReason.class),
            Map.entry("StandardWish", StandardWish.class),
            Map.entry("LeftOut", StandardWish.LeftOut.class),
            Map.entry("RequestChange", RequestChange.class),
            Map.entry("Cancellation", Requests.Cancellation.class),
            Map.entry("NewView", NewView.class),
            Map.entry("Sentence", Sentence.class),
            Map.entry("NewAnalysis", NewAnalysis.class),
            Map.entry("NewTalk", NewTalk.class),
            Map.entry("NewQuestion", NewQuestion.class),
            Map.entry("TwinWord", TwinWord.class),
            Map.entry("NewCover", NewCover.class),
            Map.entry("NewPassing", NewPassing.class),
            Map.entry("NewAttachment", Requests.NewAttachment.class),
            Map.entry("FoundFact", FoundFact.class),
            Map.entry("NewAnswer", NewAnswer.class),
            Map.entry("NewDiscussion", NewDiscussion.class),
            Map.entry("Attender", NewDiscussion.Attender.class),
            Map.entry("DiscussionWords", NewDiscussion.Words.class),
            Map.entry("PlannedAction", NewDiscussion.PlannedAction.class),
            Map.entry("ActionDone", Requests.ActionDone.class),
            Map.entry("SideDoor", SideDoor.class),
            Map.entry("NewDisagreement", NewDisagreement.class),
            Map.entry("Resolution", Resolution.class),
            Map.entry("SaidWords", Requests.Said.class),
            Map.entry("NewLesson", NewLesson.class),
            Map.entry("NewCaseAudit", NewCaseAudit.class),
            Map.entry("NewGrading", NewGrading.class),
            Map.entry("AuditMark", NewGrading.Mark.class),
            Map.entry("NewFindings", NewFindings.class),
            Map.entry("FoundGap", NewFindings.FoundGap.class),
            Map.entry("EvidenceWish", Requests.EvidenceWish.class),
            Map.entry("NewDecision", NewDecision.class),
            Map.entry("NewRelease", NewRelease.class),
            Map.entry("Acknowledgement", Requests.Acknowledgement.class),
            Map.entry("NewFeedback", Requests.NewFeedback.class),
            Map.entry("InArea", Requests.InArea.class),
            Map.entry("SharingAgreement", SharingAgreement.class),
            Map.entry("Checksum", Requests.Checksum.class),
            Map.entry("NewAgreement", Requests.NewAgreement.class),
            Map.entry("Suspension", Requests.Suspension.class),
            Map.entry("NewConnector", Requests.NewConnector.class),
            Map.entry("NewConfiguration", Requests.NewConfiguration.class),
            Map.entry("NewUser", NewUser.class));

    private static final Map<String, Class<? extends Enum<?>>> CLOSED = Map.ofEntries(
            Map.entry("Rating", Rating.class),
            Map.entry("Stage", CaseStage.class),
            Map.entry("CaseStep", CaseStep.class),
            Map.entry("CaseEvent", CaseEvent.class),
            Map.entry("AllocationState", AllocationState.class),
            Map.entry("AllocationStep", AllocationStep.class),
            Map.entry("FamilyAgreement", FamilyAgreement.class),
            Map.entry("Usefulness", Course.Usefulness.class),
            Map.entry("EpisodeKind", EpisodeKind.class),
            Map.entry("AnswerState", AnswerState.class),
            Map.entry("AskTrouble", AskTrouble.class),
            Map.entry("Purpose", Purpose.class),
            Map.entry("AgeBand", NewConsultation.AgeBand.class),
            Map.entry("RestrictionKind", RestrictionLine.Kind.class),
            Map.entry("RestrictionCategory", RestrictionLine.Category.class),
            Map.entry("FurthestReached", Retention.Furthest.class),
            Map.entry("NoteKind", NewPictureNote.Kind.class),
            Map.entry("PatternRule", FoundPattern.Rule.class),
            Map.entry("Reply", NewAnswer.Reply.class),
            Map.entry("Enquiry", NewDiscussion.Enquiry.class),
            Map.entry("Door", SideDoor.Door.class),
            Map.entry("About", NewDisagreement.About.class),
            Map.entry("ResolutionOutcome", Resolution.Outcome.class),
            Map.entry("AuditQuestion", NewGrading.Question.class),
            Map.entry("AuditGrade", NewGrading.Grade.class),
            Map.entry("CaseAuditState", CaseAudit.State.class),
            Map.entry("Whose", HeldCase.Whose.class),
            Map.entry("LessonKind", NewLesson.Kind.class),
            Map.entry("LessonState", Lesson.State.class),
            Map.entry("Channel", NewContact.Channel.class),
            Map.entry("Verdict", CandidateRecord.Verdict.class),
            Map.entry("Band", Comparison.Band.class),
            Map.entry("ReleaseMode", ReleaseTerm.Mode.class),
            Map.entry("ItemState", Item.State.class),
            Map.entry("Disposition", ProposedLine.Disposition.class),
            Map.entry("Life", AgencyLife.class));

    @TestFactory
    List<DynamicTest> answersHoldExactlyWhatTheirSchemaSays() {
        return OUT.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertThat(written(e.getValue())).isEqualTo(properties(e.getKey()))))
                .toList();
    }

    @Test
    void aServiceLevelIsWrittenAsTheDurationThatTheSchemaPromises() throws IOException {
        assertThat(JSON.writeValueAsString(Duration.ofSeconds(90))).isEqualTo("\"PT1M30S\"");
    }

    @TestFactory
    List<DynamicTest> requestsHoldExactlyWhatTheirSchemaSaysAndTheirExamplesCanBeRead() {
        return IN.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> requestFits(e.getKey(), e.getValue())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> closedListsAreTheHubsOwn() {
        return CLOSED.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Set<String> own = Arrays.stream(e.getValue().getEnumConstants())
                            .map(c -> JSON.convertValue(c, String.class))
                            .collect(Collectors.toSet());

                    assertThat(texts(SCHEMAS.path(e.getKey()).path("enum"))).isEqualTo(new TreeSet<>(own));
                }))
                .toList();
    }

    @Test
    void everySchemaOfAnObjectIsHeldAgainstAType() {
        Set<String> objects = new TreeSet<>();
        SCHEMAS.properties().forEach(s -> {
            boolean list = s.getValue().path("properties").has("elements");
            if (s.getValue().path("type").asText().equals("object") && !list) {
                objects.add(s.getKey());
            }
        });
        objects.removeAll(Set.of("Code", "Codes", "NewArea"));

        Set<String> held = new TreeSet<>(OUT.keySet());
        held.addAll(IN.keySet());
        held.remove("Board");

        assertThat(held).isEqualTo(objects);
    }

    @Test
    void personOnTheWireComesBackAsItWent() throws IOException {
        PersonDetails alfie = PersonDetails.named("Alfie", "Marrow")
                .name(new PersonName(PersonName.Kind.KNOWN_AS, "Alf", "Marrow"))
                .identifier("upn", "Z820432109001")
                .phone("01632 960001")
                .sex(PersonDetails.Sex.MALE)
                .build();

        String json = JSON.writeValueAsString(alfie);
        PersonDetails back = JSON.readValue(json, PersonDetails.class);

        assertThat(JSON.writeValueAsString(back)).isEqualTo(json);
        assertThat(JSON.readTree(json).path("names").path(1).path("kind").asText())
                .isEqualTo("known-as");
        assertThat(JSON.readTree(json).path("born").isNull()).isTrue();
    }

    @Test
    void somethingSealedCannotBeWritten() {
        assertThatThrownBy(() -> JSON.writeValueAsString(List.of(Sealed.of("intelligence"))))
                .hasMessageContaining("sealed")
                .hasMessageNotContaining("intelligence");
    }

    private static void requestFits(String schema, Class<?> type) throws IOException {
        if (type != PersonDetails.class) {
            assertThat(read(type)).isEqualTo(properties(schema));
        }
        JsonNode example = SCHEMAS.path(schema).path("example");
        if (!example.isMissingNode()) {
            Object value = JSON.treeToValue(example, type);
            assertThat(value).isNotNull();
            assertThat(JSON.valueToTree(value).has("toString")).isFalse();
        }
    }

    private static Set<String> written(Class<?> type) throws IOException {
        Set<String> names = new TreeSet<>();
        JSON.getSerializerProviderInstance()
                .findValueSerializer(type)
                .properties()
                .forEachRemaining(p -> names.add(p.getName()));
        return names;
    }

    private static Set<String> read(Class<?> type) {
        return JSON.getDeserializationConfig().introspect(JSON.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> properties(String schema) {
        Set<String> names = new TreeSet<>();
        SCHEMAS.path(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
