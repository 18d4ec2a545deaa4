import type { CaseEvent, JournalLine, Page } from "../../api/model";
import { RatingTag, stageWords } from "../../components/words";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import type { TabProps } from "./CasePage";
import { LookBack } from "./LookBack";

export const HAPPENED: Record<CaseEvent, string> = {
  "contact-received": "Contact received",
  "contact-imported": "Brought in from another system",
  "twins-judged": "Said whether two messages tell of one incident",
  "fact-found": "A missing fact found",
  "file-attached": "A file added to a contact",
  "basis-recorded": "Lawful basis recorded",
  "refusal-overridden": "A manager lets the hub ask although a parent has refused",
  "case-rated": "Rated",
  "agency-asked": "Agency asked",
  "reserved-agency-asked": "A manager asked a reserved agency",
  "agency-left-out": "Agency left out",
  "agency-chased": "Agency chased",
  "request-narrowed": "Request narrowed",
  "request-cancelled": "Request taken back",
  "agency-answered": "Agency answered",
  "return-reviewed": "Return reviewed by its owner",
  "identity-decided": "Identity decided",
  "child-born": "Child born",
  "picture-noted": "Picture noted",
  "view-given": "View of the threshold given",
  "analysis-written": "Analysis written",
  "threshold-talked": "Threshold talked through",
  "question-asked": "Colleagues asked",
  "question-answered": "Question answered",
  "strategy-held": "Strategy discussion held",
  "action-done": "Action done",
  "side-door-used": "Side door",
  "disagreement-raised": "Disagreement raised",
  "disagreement-answered": "Other position said",
  "disagreement-escalated": "Disagreement escalated",
  "disagreement-resolved": "Disagreement resolved",
  "case-decided": "Decided",
  "pattern-signed": "Signed against a pattern",
  "pack-released": "Pack released",
  "pack-acknowledged": "Pack acknowledged",
  "feedback-given": "Feedback given",
  "clocks-paused": "Clocks paused",
  "clocks-resumed": "Clocks run on",
  "case-handed-over": "Handed over to the next team",
  "case-taken-over": "Taken over",
  "case-passed": "Passed on to",
  "case-allocated": "Allocated",
  "allocation-reported": "The receiving team reported",
  "follow-up-asked": "Follow-up asked",
  "episode-linked": "Linked with another case",
  "beat-told": "Outcome told to the beat",
  "case-reopened": "Taken back into research",
  "record-restricted": "Record restricted",
  "restriction-lifted": "Restriction lifted",
  "access-named": "Access given to",
  "legal-hold-set": "Legal hold set",
  "legal-hold-lifted": "Legal hold lifted",
  "evidence-made": "Evidence pack made",
  "case-closed": "Closed",
};

/** Notes of these entries are codes for machines, not words for people. */
const CODED: CaseEvent[] = ["contact-received", "agency-answered", "return-reviewed", "identity-decided"];

/** What happened, with the words that belong to it. */
export function lineWords(line: JournalLine): string {
  return line.note && !CODED.includes(line.event) ? `${HAPPENED[line.event]}: ${line.note}` : HAPPENED[line.event];
}

/** The journal of the case: everything that happened, never changed. */
export function HistoryTab(props: TabProps) {
  const journal = useLoaded<Page<JournalLine>>(
    `/cases/${props.file.id}/journal`,
    (caseId) => caseId === props.file.id,
  );
  return (
    <>
      <LookBack caseId={props.file.id} />
      <h2 class="govuk-heading-m">What happened</h2>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">When</th>
            <th scope="col" class="govuk-table__header">What</th>
            <th scope="col" class="govuk-table__header">Who</th>
            <th scope="col" class="govuk-table__header">Case then</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {elementsOf(journal.value).map((line, n) => (
            <Line key={n} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Line(props: { line: JournalLine }) {
  const { line } = props;
  const late = line.recordedAt.slice(0, 16) !== line.at.slice(0, 16);
  return (
    <tr class="govuk-table__row">
      <td class="govuk-table__cell">
        {when(line.at)}
        {late && <span class="mash-quiet"> recorded {when(line.recordedAt)}</span>}
      </td>
      <td class="govuk-table__cell">
        {lineWords(line)}
      </td>
      <td class="govuk-table__cell">{line.byName || line.agency || "the hub"}</td>
      <td class="govuk-table__cell">
        {line.stage && (
          <>
            {stageWords(line.stage)} <RatingTag rating={line.rating} />
          </>
        )}
      </td>
    </tr>
  );
}
