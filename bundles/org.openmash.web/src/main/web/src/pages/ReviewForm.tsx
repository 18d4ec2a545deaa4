import { useState } from "preact/hooks";
import { call } from "../api/client";
import type { DeskTask, Item } from "../api/model";
import { Radios, TextArea, TextInput } from "../components/fields";
import { Button, ErrorSummary, Form } from "../components/parts";
import { dateWords } from "../components/words";
import { useAct } from "../state/act";

interface Judged {
  accept: boolean;
  text: string;
}

/** What the agency's own connector retrieved: accept it, word it otherwise, or leave it out. */
export function ReviewForm(props: { task: DeskTask; drafts: Item[]; again: () => void }) {
  const { task, drafts } = props;
  const [judged, setJudged] = useState<Record<string, Judged>>({});
  const [minutes, setMinutes] = useState("");
  const act = useAct({ minutes: "minutes" });
  const of = (item: Item): Judged => judged[item.id] ?? { accept: true, text: item.text };
  const change = (item: Item, part: Partial<Judged>) => setJudged({ ...judged, [item.id]: { ...of(item), ...part } });

  async function submit() {
    const lines = drafts.map((item) => ({
      item: item.id,
      accept: of(item).accept,
      text: of(item).text === item.text ? null : of(item).text,
      handlingCode: null,
      terms: null,
    }));
    const body = { lines, minutes: Number(minutes) || 0 };
    if (await act.run(() => call("POST", `/desk/${task.id}/review`, { body, etag: `"${task.version}"` }))) {
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Review">
      <h2 class="govuk-heading-m">Review what your system handed over</h2>
      <ErrorSummary mistakes={act.mistakes} />
      {drafts.map((item) => (
        <div class="mash-card" key={item.id}>
          <p class="govuk-body-s">
            {dateWords(item.eventDate, item.precision)} · {item.recordType} · handling {item.handlingCode || "–"}
          </p>
          <TextArea id={`text-${item.id}`} label="Text" rows={2} value={of(item).text} onValue={(text) => change(item, { text })} />
          <Radios
            id={`accept-${item.id}`}
            label="Into the picture?"
            inline
            choices={[
              { value: "yes", text: "Accept" },
              { value: "no", text: "Leave out" },
            ]}
            value={of(item).accept ? "yes" : "no"}
            onValue={(value) => change(item, { accept: value === "yes" })}
          />
        </div>
      ))}
      <TextInput id="minutes" label="Minutes this took" type="number" width="4" value={minutes} onValue={setMinutes} />
      <Button busy={act.busy}>Send the reviewed return</Button>
    </Form>
  );
}
