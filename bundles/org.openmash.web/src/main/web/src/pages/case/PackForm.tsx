import { useEffect, useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Pack, ProposedLine, Proposal } from "../../api/model";
import { TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { useLoaded } from "../../state/load";
import { PackSheet } from "../PackSheet";
import type { TabProps } from "./CasePage";

interface PackFormProps extends TabProps {
  team: string;
  texts: Map<string, string>;
  released: () => void;
}

/** Left what is sealed, right what would leave and why; preview shows exactly what the recipient gets. */
export function PackForm(props: PackFormProps) {
  const { file, team } = props;
  const proposal = useLoaded<Proposal>(`/cases/${file.id}/proposals/${encodeURIComponent(team)}`);
  const [withhold, setWithhold] = useState<string[]>([]);
  const [wordings, setWordings] = useState<Record<string, string>>({});
  const [conditionsMet, setConditionsMet] = useState<Record<string, string>>({});
  const [note, setNote] = useState("");
  const [preview, setPreview] = useState<Pack | null>(null);
  const [done, setDone] = useState(false);
  const key = useMemo(newKey, [team]);
  const act = useAct();
  // What was previewed is no longer what would be sent.
  useEffect(() => setPreview(null), [withhold, wordings, conditionsMet, note]);
  const body = { team, withhold, wordings: filled(wordings), note, conditionsMet: filled(conditionsMet) };

  async function look() {
    await act.run(async () => setPreview(await post<Pack>(`/cases/${file.id}/preview`, body)));
  }

  async function release() {
    const sent = await act.run(() => post<Pack>(`/cases/${file.id}/packs`, body, { idempotencyKey: key }));
    if (sent) {
      setDone(true);
      props.released();
      props.again();
    }
  }

  if (done) {
    return <p class="govuk-body" role="status">Released to {proposal.value?.team.name}.</p>;
  }
  return (
    <Form onSubmit={() => void look()} label="Pack">
      <ErrorSummary mistakes={act.mistakes} />
      {(proposal.value?.lines ?? []).map((line) => (
        <Line
          key={line.item}
          line={line}
          text={props.texts.get(line.item) ?? ""}
          held={withhold.includes(line.item)}
          onHold={(held) => setWithhold(held ? [...withhold, line.item] : withhold.filter((id) => id !== line.item))}
          wording={wordings[line.item] ?? ""}
          onWording={(value) => setWordings({ ...wordings, [line.item]: value })}
          met={conditionsMet[line.item] ?? ""}
          onMet={(value) => setConditionsMet({ ...conditionsMet, [line.item]: value })}
        />
      ))}
      <TextArea id="note" label="Words to the recipient" hint="No case content." rows={2} value={note} onValue={setNote} />
      <div class="govuk-button-group">
        <Button kind="secondary" busy={act.busy} onPress={() => void look()}>Preview</Button>
        {preview && <Button busy={act.busy} onPress={() => void release()}>Release</Button>}
      </div>
      {preview && <PackSheet pack={preview} heading="Exactly what the recipient gets" />}
    </Form>
  );
}

const FATE = {
  raw: { text: "goes raw", colour: "green" },
  wording: { text: "goes in this wording", colour: "yellow" },
  stays: { text: "stays", colour: "grey" },
} as const;

function Line(props: {
  line: ProposedLine;
  text: string;
  held: boolean;
  onHold: (held: boolean) => void;
  wording: string;
  onWording: (value: string) => void;
  met: string;
  onMet: (value: string) => void;
}) {
  const { line } = props;
  const fate = FATE[line.disposition];
  return (
    <div class="mash-release">
      <div class="mash-release__sealed">
        <strong>{line.owner}</strong>: {props.text}
      </div>
      <div class="mash-release__fate">
        <Tag colour={fate.colour}>{fate.text}</Tag>
        {line.disposition === "wording" && line.wording && <p class="govuk-body-s">“{line.wording}”</p>}
        <p class="govuk-body-s mash-rule">because {line.rule}</p>
        {line.disposition === "wording" && !line.wording && (
          <TextInput id={`wording-${line.item}`} label="Wording" value={props.wording} onValue={props.onWording} />
        )}
        {line.disposition !== "stays" && line.condition && (
          <TextInput
            id={`met-${line.item}`}
            label={`Condition: ${line.condition}. How is it met?`}
            hint="Left empty, the item stays."
            value={props.met}
            onValue={props.onMet}
          />
        )}
        {line.disposition !== "stays" && (
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`hold-${line.item}`}
                checked={props.held}
                onChange={(event) => props.onHold(event.currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`hold-${line.item}`}>
                hold it back
              </label>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function filled(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
}
