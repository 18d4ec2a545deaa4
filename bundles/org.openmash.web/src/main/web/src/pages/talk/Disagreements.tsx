import { useMemo, useState } from "preact/hooks";
import { call, newKey, post } from "../../api/client";
import type { Disagreement, Page } from "../../api/model";
import { Checkboxes, Radios, Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { session } from "../../state/session";
import type { TabProps } from "../case/CasePage";
import { others, useAgencies } from "./agencies";

const ABOUT = [
  { value: "threshold", text: "the threshold" },
  { value: "plan", text: "the plan" },
  { value: "sharing", text: "sharing" },
  { value: "release", text: "what is released" },
  { value: "other", text: "something else" },
];

/** Professional disagreement: both positions, where it stands, until when. */
export function Disagreements(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<Disagreement>>(`/cases/${file.id}/disagreements`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  return (
    <section>
      <h2 class="govuk-heading-m">Disagreement</h2>
      <p class="govuk-body">The child's plan does not wait for it.</p>
      {all.map((one) => (
        <DisagreementCard key={one.id} one={one} again={loaded.again} />
      ))}
      <RaiseForm {...props} raised={loaded.again} count={all.length} />
    </section>
  );
}

function DisagreementCard(props: { one: Disagreement; again: () => void }) {
  const { one } = props;
  const stage = one.stages.at(-1);
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        {one.byAgencyName} and {one.withName} about {ABOUT.find((about) => about.value === one.about)?.text}{" "}
        {one.overdue && <Tag colour="red">overdue</Tag>} {one.childAtRisk && <Tag colour="orange">child at risk</Tag>}
      </h3>
      <div class="mash-two">
        <p class="govuk-body">
          <strong>{one.byAgencyName}:</strong> {one.position}
        </p>
        <p class="govuk-body">
          <strong>{one.withName}:</strong> {one.otherPosition || "has not said its position yet"}
        </p>
      </div>
      <p class="govuk-body">Meanwhile: {one.meanwhile}</p>
      {one.resolution ? (
        <p class="govuk-body">
          <strong>{one.resolution.outcome === "agreed" ? "Agreed" : "Still different"}:</strong> {one.resolution.words}{" "}
          {one.resolution.learning && `Learnt: ${one.resolution.learning}`}
        </p>
      ) : (
        <>
          <p class="govuk-body-s">
            With the {stage?.name} since {stage && when(stage.since)}, until {one.dueAt && when(one.dueAt)}
          </p>
          <Steps {...props} />
        </>
      )}
    </article>
  );
}

function Steps(props: { one: Disagreement; again: () => void }) {
  const { one } = props;
  const [words, setWords] = useState("");
  const [learning, setLearning] = useState("");
  const id = `disagreement-${one.id}`;
  const act = useAct({ position: id, words: id });

  async function send(step: string, body?: unknown) {
    const path = `/disagreements/${one.id}/${step}`;
    if (await act.run(() => call("POST", path, { body: body ?? {}, etag: `"${one.version}"` }))) {
      setWords("");
      props.again();
    }
  }

  const resolve = (outcome: string) => void send("resolution", { outcome, words, learning });
  return (
    <div>
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id={id} label="Your position, or how it ended" rows={2} value={words} onValue={setWords} />
      <TextArea id={`${id}-learning`} label="What others can learn from it" rows={1} value={learning} onValue={setLearning} />
      <div class="govuk-button-group">
        {one.with === session.value?.employer && (
          <Button kind="secondary" busy={act.busy} onPress={() => void send("position", { words })}>
            Say our position
          </Button>
        )}
        {one.next && (
          <Button kind="secondary" busy={act.busy} onPress={() => void send("escalation")}>
            Escalate to the {one.next}
          </Button>
        )}
        <Button kind="secondary" busy={act.busy} onPress={() => resolve("agreed")}>
          Agreed
        </Button>
        <Button kind="secondary" busy={act.busy} onPress={() => resolve("still-different")}>
          Still different
        </Button>
      </div>
    </div>
  );
}

function RaiseForm(props: TabProps & { raised: () => void; count: number }) {
  const agencies = useAgencies(props.file.area);
  const [other, setOther] = useState("");
  const [about, setAbout] = useState("threshold");
  const [position, setPosition] = useState("");
  const [meanwhile, setMeanwhile] = useState("");
  const [risk, setRisk] = useState<string[]>([]);
  const key = useMemo(newKey, [props.count]);
  const act = useAct({ with: "raise-with", position: "raise-position", meanwhile: "raise-meanwhile" });

  async function submit() {
    const body = { with: other, about, position, meanwhile, childAtRisk: risk.length > 0 };
    if (await act.run(() => post(`/cases/${props.file.id}/disagreements`, body, { idempotencyKey: key }))) {
      setPosition("");
      setMeanwhile("");
      props.raised();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Raise a disagreement</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Raise a disagreement">
          <ErrorSummary mistakes={act.mistakes} />
          <Select id="raise-with" label="With" choices={others(agencies)} value={other} onValue={setOther} />
          <Radios id="raise-about" label="About" choices={ABOUT} inline value={about} onValue={setAbout} />
          <TextArea id="raise-position" label="What we hold, and why" rows={3} value={position} onValue={setPosition} />
          <TextArea id="raise-meanwhile" label="What keeps the child safe meanwhile" rows={2} value={meanwhile} onValue={setMeanwhile} />
          <Checkboxes id="raise-risk" label="Urgency" choices={[{ value: "risk", text: "The child is at risk now" }]} values={risk} onValues={setRisk} />
          <Button kind="secondary" busy={act.busy}>
            Raise it
          </Button>
        </Form>
      </div>
    </details>
  );
}
