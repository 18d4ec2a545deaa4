import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Assessment, Page, Threshold } from "../../api/model";
import { Checkboxes, Radios, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import type { Citable } from "./cite";
import { Cited } from "./cite";

interface ViewsProps {
  caseId: string;
  assessment: Assessment;
  citable: Citable[];
  open: boolean;
  again: () => void;
}

/** Each agency's own view of the threshold, side by side against the framework. */
export function Views(props: ViewsProps) {
  const { assessment } = props;
  const levels = useLoaded<Page<Threshold>>(`/cases/${props.caseId}/levels`);
  const meaning = (level: number) => elementsOf(levels.value).find((known) => known.level === level)?.meaning;
  return (
    <section>
      <h2 class="govuk-heading-m">How each agency sees the threshold</h2>
      {assessment.views.length === 0 && <p class="govuk-body">No agency has given its view yet.</p>}
      <div class="mash-two">
        {assessment.views.map((view) => (
          <article class="mash-card" key={view.id}>
            <h3 class="govuk-heading-s">
              {view.agencyName}: level {view.level}, {view.levelName}{" "}
              {view.dissents && <Tag colour="orange">differs from the decision</Tag>}{" "}
              {!view.standing && <Tag colour="grey">earlier view</Tag>}
            </h3>
            {meaning(view.level) && <p class="govuk-body-s">Framework: {meaning(view.level)}</p>}
            <p class="govuk-body">{view.reason}</p>
            <Cited cites={view.cites} citable={props.citable} />
            <p class="govuk-body-s">
              {view.byName}, {when(view.at)}
            </p>
          </article>
        ))}
      </div>
      {assessment.awaited.length > 0 && (
        <p class="govuk-body">No view yet from {assessment.awaited.join(", ")}.</p>
      )}
      {assessment.talks.map((talk) => (
        <p class="govuk-body" key={talk.id}>
          <strong>Talked through, {talk.agreed ? "agreed" : "still different"}</strong>: {talk.words} ({talk.agencies.join(" and ")},{" "}
          {talk.byName}, {when(talk.at)})
        </p>
      ))}
      {props.open && <ViewForm {...props} levels={elementsOf(levels.value)} />}
      {props.open && <TalkForm {...props} />}
    </section>
  );
}

function ViewForm(props: ViewsProps & { levels: Threshold[] }) {
  const [level, setLevel] = useState("");
  const [reason, setReason] = useState("");
  const [cites, setCites] = useState<string[]>([]);
  const key = useMemo(newKey, [props.assessment]);
  const act = useAct({ level: "view-level", reason: "view-reason" });

  async function submit() {
    const body = { level: Number(level), reason, cites };
    if (await act.run(() => post(`/cases/${props.caseId}/views`, body, { idempotencyKey: key }))) {
      setReason("");
      setCites([]);
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Give your agency's view</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Give your agency's view">
          <ErrorSummary mistakes={act.mistakes} />
          <Radios
            id="view-level"
            label="Level of need"
            value={level}
            onValue={setLevel}
            choices={props.levels.map((known) => ({ value: String(known.level), text: `${known.level} – ${known.name}` }))}
          />
          <TextArea id="view-reason" label="Why" hint="An earlier view of your agency is kept." rows={3} value={reason} onValue={setReason} />
          {props.citable.length > 0 && (
            <Checkboxes id="view-cites" label="It rests on" choices={props.citable} values={cites} onValues={setCites} />
          )}
          <Button busy={act.busy}>Give this view</Button>
        </Form>
      </div>
    </details>
  );
}

function TalkForm(props: ViewsProps) {
  const standing = props.assessment.views.filter((view) => view.standing);
  const [outcome, setOutcome] = useState("");
  const [words, setWords] = useState("");
  const key = useMemo(newKey, [props.assessment]);
  const act = useAct({ words: "talk-words" });
  if (new Set(standing.map((view) => view.level)).size < 2) {
    return null;
  }

  async function submit() {
    const body = { agencies: standing.map((view) => view.agency), agreed: outcome === "agreed", words };
    if (await act.run(() => post(`/cases/${props.caseId}/threshold-talks`, body, { idempotencyKey: key }))) {
      setWords("");
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">The views differ: record how you talked them through</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Record how you talked them through">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id="talk-words" label="What was said, against the framework" rows={3} value={words} onValue={setWords} />
          <Radios
            id="talk-outcome"
            label="Now"
            inline
            value={outcome}
            onValue={setOutcome}
            choices={[
              { value: "agreed", text: "agreed" },
              { value: "different", text: "still different" },
            ]}
          />
          <Button kind="secondary" busy={act.busy || outcome === ""}>
            Record the talk
          </Button>
        </Form>
      </div>
    </details>
  );
}
