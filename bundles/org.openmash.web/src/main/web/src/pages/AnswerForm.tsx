import { useState } from "preact/hooks";
import { call } from "../api/client";
import type { AnswerState, DeskTask, ReleaseTerm } from "../api/model";
import { Radios, Select, TextArea, TextInput } from "../components/fields";
import { Button, ErrorSummary, Form } from "../components/parts";
import { fullName } from "../components/words";
import { useAct } from "../state/act";
import { codes } from "../state/session";
import { TermRows } from "./TermRows";

interface TypedItem {
  subject: string;
  itemType: string;
  date: string;
  handlingCode: string;
  sensitivity: string;
  text: string;
  terms: ReleaseTerm[];
}

const EMPTY: TypedItem = {
  subject: "",
  itemType: "housing",
  date: "",
  handlingCode: "",
  sensitivity: "ordinary",
  text: "",
  terms: [],
};

const STATES = [
  { value: "answered", text: "We hold something that matters" },
  { value: "holds-nothing", text: "We searched and hold nothing" },
  { value: "nothing-relevant", text: "Known to us, nothing relevant" },
  { value: "cannot-identify", text: "We cannot tell who this is" },
  { value: "refused", text: "We may not answer" },
];

/** The desk answers in exactly the item form of a connector. */
export function AnswerForm(props: { task: DeskTask; again: () => void }) {
  const { task } = props;
  const [state, setState] = useState<AnswerState>("answered");
  const [reason, setReason] = useState("");
  const [items, setItems] = useState<TypedItem[]>([EMPTY]);
  const [minutes, setMinutes] = useState("");
  const act = useAct({ reason: "reason", items: "text-0", minutes: "minutes" });
  const change = (i: number, part: Partial<TypedItem>) =>
    setItems(items.map((item, n) => (n === i ? { ...item, ...part } : item)));

  async function submit() {
    const body = {
      state,
      reason,
      expectedAt: null,
      items: state === "answered" ? items.map(sent) : [],
      minutes: Number(minutes) || 0,
    };
    if (await act.run(() => call("POST", `/desk/${task.id}/answer`, { body, etag: `"${task.version}"` }))) {
      setItems([EMPTY]);
      props.again();
    }
  }

  const subjects = [
    { value: "", text: "the household" },
    ...task.about.map((s) => ({ value: s.id, text: fullName(s.person) })),
  ];
  const types = (codes.value?.itemTypes ?? []).map((code) => ({ value: code.code, text: code.text }));
  return (
    <Form onSubmit={() => void submit()} label="Answer">
      <h2 class="govuk-heading-m">Answer</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <Radios id="state" label="Your answer" choices={STATES} value={state} onValue={(value) => setState(value as AnswerState)} />
      {state !== "answered" && <TextArea id="reason" label="Words beside it" rows={2} value={reason} onValue={setReason} />}
      {state === "answered" &&
        items.map((item, i) => (
          <div class="mash-card" key={i}>
            <div class="mash-row">
              <Select id={`subject-${i}`} label="About" choices={subjects} value={item.subject} onValue={(subject) => change(i, { subject })} />
              <Select id={`type-${i}`} label="Kind" choices={types} value={item.itemType} onValue={(itemType) => change(i, { itemType })} />
              <TextInput id={`date-${i}`} label="When" type="date" value={item.date} onValue={(date) => change(i, { date })} width="10" />
              <TextInput id={`handling-${i}`} label="Handling code" value={item.handlingCode} onValue={(handlingCode) => change(i, { handlingCode })} width="10" />
              <Select
                id={`sensitivity-${i}`}
                label="Sensitivity"
                choices={["ordinary", "sensitive", "restricted"].map((value) => ({ value, text: value }))}
                value={item.sensitivity}
                onValue={(sensitivity) => change(i, { sensitivity })}
              />
            </div>
            <TextArea id={`text-${i}`} label="What you hold, one fact" rows={3} value={item.text} onValue={(text) => change(i, { text })} />
            <TermRows id={`terms-${i}`} terms={item.terms} onTerms={(terms) => change(i, { terms })} />
          </div>
        ))}
      {state === "answered" && (
        <Button kind="secondary" onPress={() => setItems([...items, EMPTY])}>
          Add another fact
        </Button>
      )}
      <TextInput id="minutes" label="Minutes this took" type="number" width="4" value={minutes} onValue={setMinutes} />
      <Button busy={act.busy}>Send the return</Button>
    </Form>
  );
}

function sent(item: TypedItem) {
  return {
    subject: item.subject || null,
    itemType: item.itemType,
    eventDate: item.date ? { date: item.date, precision: "day" } : null,
    handlingCode: item.handlingCode,
    sensitivity: item.sensitivity,
    text: item.text,
    terms: item.terms,
  };
}
