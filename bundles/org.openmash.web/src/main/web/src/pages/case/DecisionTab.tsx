import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Decision, Page, Picture, Threshold } from "../../api/model";
import { Checkboxes, Radios, Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { dateWords } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { codes, DECIDERS, may } from "../../state/session";
import { Dissent } from "../talk/Dissent";
import type { TabProps } from "./CasePage";

/** The threshold decision: level, outcome, why, and what was missing when it was made. */
export function DecisionTab(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Decision>(`/cases/${file.id}/decision`, (caseId) => caseId === file.id);
  return (
    <>
      <h2 class="govuk-heading-m">Decision</h2>
      {loaded.value ? <Made decision={loaded.value} /> : <p class="govuk-body">Not decided yet.</p>}
      {loaded.value && <Dissent caseId={file.id} />}
      {may(...DECIDERS) && file.stage !== "closed" && <DecisionForm {...props} made={loaded.again} />}
    </>
  );
}

function Made(props: { decision: Decision }) {
  const { decision } = props;
  return (
    <div class="mash-card">
      <p class="govuk-body">
        <strong>Level {decision.level}, {decision.levelName}</strong>: {decision.outcomes.map(outcomeWords).join(", ")}. {decision.decidedByName},{" "}
        {when(decision.decidedAt)}
      </p>
      <p class="govuk-body">{decision.rationale}</p>
      {decision.missingReturns.length > 0 && (
        <p class="govuk-body-s">Decided without: {decision.missingReturns.join("; ")}</p>
      )}
    </div>
  );
}

function DecisionForm(props: TabProps & { made: () => void }) {
  const { file } = props;
  const picture = useLoaded<Picture>(`/cases/${file.id}/picture`, (caseId) => caseId === file.id);
  const levels = useLoaded<Page<Threshold>>(`/cases/${file.id}/levels`, () => false);
  const [level, setLevel] = useState("");
  const [outcomes, setOutcomes] = useState<string[]>([]);
  const [need, setNeed] = useState("");
  const [factors, setFactors] = useState<string[]>([]);
  const [rationale, setRationale] = useState("");
  const [mattered, setMattered] = useState<string[]>([]);
  const [seen, setSeen] = useState<string[]>([]);
  const [minutes, setMinutes] = useState("");
  const act = useAct({ rationale: "rationale", level: "level", outcomes: "outcomes", minutes: "minutes" });
  const missing = picture.value?.notKnown ?? [];

  async function submit() {
    const body = {
      level: Number(level),
      outcomes,
      need,
      factors,
      rationale,
      mattered,
      acknowledgedMissing: seen.length > 0,
      minutes: Number(minutes) || 0,
    };
    const done = await act.run(() => call("PUT", `/cases/${file.id}/decision`, { body, etag: `"${file.version}"` }));
    if (done) {
      props.made();
      props.again();
    }
  }

  const list = (name: "outcomes" | "factors" | "needs") =>
    (codes.value?.[name] ?? []).map((code) => ({ value: code.code, text: code.text }));
  return (
    <Form onSubmit={() => void submit()} label="Decide">
      <h3 class="govuk-heading-s">{file.stage === "decided" ? "Decide again" : "Decide"}</h3>
      <ErrorSummary mistakes={act.mistakes} />
      <div class="mash-two">
        <div>
          <Radios id="level" label="Level of need" choices={elementsOf(levels.value).map(choice)} value={level} onValue={setLevel} />
          <Checkboxes id="outcomes" label="Outcome" choices={list("outcomes")} values={outcomes} onValues={setOutcomes} />
          <Select id="primary-need" label="Primary need" choices={[{ value: "", text: "not stated" }, ...list("needs")]} value={need} onValue={setNeed} />
        </div>
        <div>
          <TextArea id="rationale" label="Rationale" rows={6} value={rationale} onValue={setRationale} />
          <Checkboxes
            id="mattered"
            label="Items that mattered"
            choices={(picture.value?.chronology ?? []).map((item) => ({
              value: item.id,
              text: `${dateWords(item.eventDate, item.precision)}, ${item.owner}: ${item.text}`,
            }))}
            values={mattered}
            onValues={setMattered}
          />
          {missing.length > 0 && (
            <Checkboxes
              id="missing"
              label={`Not known: ${missing.map((gap) => `${gap.agency} (${gap.words || gap.state})`).join("; ")}`}
              choices={[{ value: "seen", text: "I have seen what is missing and decide without it" }]}
              values={seen}
              onValues={setSeen}
            />
          )}
          <TextInput id="minutes" label="Minutes this took" type="number" width="4" value={minutes} onValue={setMinutes} />
        </div>
      </div>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Factors</span>
        </summary>
        <Checkboxes id="factors" label="Factors found" choices={list("factors")} values={factors} onValues={setFactors} />
      </details>
      <Button busy={act.busy}>Decide</Button>
    </Form>
  );
}

/** A level as the area's framework has it. */
function choice(threshold: Threshold) {
  return {
    value: String(threshold.level),
    text: `${threshold.level} – ${threshold.name}`,
    ...(threshold.meaning ? { hint: threshold.meaning } : {}),
  };
}

function outcomeWords(code: string): string {
  return codes.value?.outcomes.find((outcome) => outcome.code === code)?.text ?? code;
}
