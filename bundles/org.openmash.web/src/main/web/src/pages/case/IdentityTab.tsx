import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Candidate, Page, PersonDetails, Subject, Verdict } from "../../api/model";
import { Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag, type TagColour } from "../../components/parts";
import { bornWords, fullName } from "../../components/words";
import { useAct } from "../../state/act";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import { KnownBefore } from "../people/KnownBefore";
import type { TabProps } from "./CasePage";

export const BAND: Record<Candidate["comparison"]["band"], { text: string; colour: TagColour }> = {
  same: { text: "Looks the same", colour: "green" },
  possible: { text: "Possible: look closely", colour: "yellow" },
  "twin-or-sibling": { text: "Twin or sibling? Never join without proof", colour: "red" },
  unlikely: { text: "Unlikely", colour: "grey" },
};

/** Whose records are these? A person decides, with a reason, and can take it back. */
export function IdentityTab(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<Candidate>>(`/cases/${file.id}/candidates`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  const unlikely = all.filter((c) => c.comparison.band === "unlikely" && c.verdict === "undecided");
  const shown = all.filter((c) => !unlikely.includes(c));
  const card = (candidate: Candidate) => (
    <CandidateCard key={candidate.id} candidate={candidate} subjects={file.subjects} again={loaded.again} />
  );
  return (
    <>
      <KnownBefore caseId={file.id} />
      <h2 class="govuk-heading-m">Records that agencies offer</h2>
      {loaded.value && all.length === 0 && <p class="govuk-body">No agency has offered a record.</p>}
      {shown.map(card)}
      {unlikely.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{unlikely.length} unlikely</span>
          </summary>
          <div>{unlikely.map(card)}</div>
        </details>
      )}
    </>
  );
}

/** A record and the subject it may be of, why the machine thinks so, and the person's word. */
export function CandidateCard(props: { candidate: Candidate; subjects: Subject[]; again: () => void }) {
  const { candidate } = props;
  const subject = props.subjects.find((s) => s.id === candidate.subject);
  const band = BAND[candidate.comparison.band];
  return (
    <article class="mash-card" aria-label={`${candidate.agency} record of ${fullName(candidate.person)}`}>
      <h3 class="govuk-heading-s">
        {candidate.agency} · {candidate.system} <Tag colour={band.colour}>{band.text}</Tag>{" "}
        {candidate.verdict !== "undecided" && (
          <Tag colour={candidate.verdict === "confirmed" ? "green" : "grey"}>{candidate.verdict}</Tag>
        )}
      </h3>
      <Compare subject={subject?.person ?? null} record={candidate.person} />
      <Reasons comparison={candidate.comparison} />
      {candidate.verdictReason && <p class="govuk-body-s">Reason given: {candidate.verdictReason}</p>}
      {may(...ASSESSORS) && <VerdictForm {...props} />}
    </article>
  );
}

/** Each agreement and conflict in a sentence, with how much it says as a bar and in words. */
export function Reasons(props: { comparison: Candidate["comparison"] }) {
  return (
    <ul class="govuk-list mash-reasons">
      {props.comparison.reasons.map((reason) => (
        <li key={reason.words} class={reason.agrees ? "mash-agrees" : "mash-conflicts"}>
          <span aria-hidden="true">{reason.agrees ? "+" : "−"}</span>{" "}
          <span class="govuk-visually-hidden">{reason.agrees ? "Agrees:" : "Conflict:"}</span> {reason.words}
          {reason.weight !== 0 && (
            <>
              {" "}
              <meter class={`mash-weight${reason.agrees ? "" : " mash-weight--against"}`} min={0} max={MOST_BITS} value={Math.abs(reason.weight)} aria-hidden="true" />{" "}
              <span class="mash-weight__words">{weightWords(reason.weight)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const MOST_BITS = 20;

/** How much a reason says, never as a number. */
export function weightWords(bits: number): string {
  const side = bits > 0 ? "for" : "against";
  const size = Math.abs(bits);
  return `${size >= 9 ? "very strongly" : size >= 5 ? "strongly" : size >= 2 ? "somewhat" : "slightly"} ${side}`;
}

/** What is recorded about a person, in the order in which people compare. */
export const FIELDS: [string, (p: PersonDetails) => string][] = [
  ["Name", (p) => joined(p.names.map((n) => `${n.given ?? ""} ${n.family ?? ""}`.trim()))],
  ["Born", bornWords],
  ["Address", (p) => joined(p.addresses?.map((a) => [a.text, a.postcode].filter(Boolean).join(", ")))],
  ["Numbers", (p) => joined(p.identifiers?.map((i) => `${i.scheme.toUpperCase()} ${i.value}`))],
  ["Telephone", (p) => joined(p.phones)],
  ["With", (p) => joined(p.related)],
];

/** Two people side by side, as their sources have them. */
export function Compare(props: { subject: PersonDetails | null; record: PersonDetails; theirs?: string }) {
  return (
    <table class="govuk-table mash-compare">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <td class="govuk-table__header"></td>
          <th scope="col" class="govuk-table__header">Our subject</th>
          <th scope="col" class="govuk-table__header">{props.theirs ?? "Their record"}</th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {FIELDS.map(([label, value]) => (
          <tr class="govuk-table__row" key={label}>
            <th scope="row" class="govuk-table__header">{label}</th>
            <td class="govuk-table__cell">{props.subject ? value(props.subject) : "–"}</td>
            <td class="govuk-table__cell">{value(props.record)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function joined(parts: string[] | undefined): string {
  return parts?.join("; ") || "–";
}

function VerdictForm(props: { candidate: Candidate; subjects: Subject[]; again: () => void }) {
  const { candidate } = props;
  const [reason, setReason] = useState("");
  const [subject, setSubject] = useState(candidate.subject);
  const act = useAct({ reason: `reason-${candidate.id}` });

  async function decide(verdict: Verdict) {
    const done = await act.run(() =>
      call("PUT", `/candidates/${candidate.id}/decision`, {
        body: { verdict, subject, reason },
        etag: `"${candidate.version}"`,
      }),
    );
    if (done) {
      setReason("");
      props.again();
    }
  }

  const choices = props.subjects.map((s) => ({ value: s.id, text: fullName(s.person) }));
  return (
    <Form onSubmit={() => void decide("confirmed")} label={`Decide on the record of ${fullName(candidate.person)}`}>
      <ErrorSummary mistakes={act.mistakes} />
      <Select id={`subject-${candidate.id}`} label="It is the record of" choices={choices} value={subject} onValue={setSubject} />
      <TextArea id={`reason-${candidate.id}`} label="Reason" rows={1} value={reason} onValue={setReason} />
      <div class="govuk-button-group">
        <Button busy={act.busy} onPress={() => void decide("confirmed")}>Confirm</Button>
        <Button busy={act.busy} kind="warning" onPress={() => void decide("rejected")}>Reject</Button>
        <Button busy={act.busy} kind="secondary" onPress={() => void decide("unresolved")}>Cannot be told apart</Button>
        {candidate.verdict !== "undecided" && (
          <Button busy={act.busy} kind="secondary" onPress={() => void decide("undecided")}>Take back</Button>
        )}
      </div>
    </Form>
  );
}
