import { useState } from "preact/hooks";
import { post } from "../../api/client";
import { Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { CATEGORIES } from "./words";

/** Closes a record to everybody who is not named. */
export function RestrictForm(props: { path: string; again: () => void }) {
  const [category, setCategory] = useState("staff");
  const [reason, setReason] = useState("");
  const [contact, setContact] = useState("");
  const [named, setNamed] = useState("");
  const [until, setUntil] = useState("");
  const names = named.split(/[\s,;]+/).filter(Boolean);
  const act = useAct({
    reason: "restrict-reason",
    contact: "restrict-contact",
    named: "restrict-named",
    until: "restrict-until",
    ...Object.fromEntries(names.map((_, i) => [`named[${i}]`, "restrict-named"])),
  });

  async function submit() {
    if (await act.run(() => post(props.path, { category, reason, contact, named: names, until: until || null }))) {
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Restrict this record">
      <h2 class="govuk-heading-m">Restrict this record</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <Select id="restrict-category" label="Whom it protects" choices={CATEGORIES} value={category} onValue={setCategory} />
      <TextArea id="restrict-reason" label="Reason" rows={2} value={reason} onValue={setReason} />
      <TextInput
        id="restrict-named"
        label="Who may open it, by user name"
        hint="Several with a space between them"
        value={named}
        onValue={setNamed}
      />
      <TextInput
        id="restrict-until"
        label="Last day on which they may"
        hint="Empty: two weeks. At most half a year"
        type="date"
        value={until}
        onValue={setUntil}
        width="10"
      />
      <TextInput
        id="restrict-contact"
        label="Whom others are told to ask"
        hint="A search that would find the record then says so. Empty: others learn nothing"
        value={contact}
        onValue={setContact}
      />
      <Button busy={act.busy}>Restrict</Button>
    </Form>
  );
}
