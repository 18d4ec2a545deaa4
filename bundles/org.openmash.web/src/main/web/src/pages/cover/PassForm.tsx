import { useState } from "preact/hooks";
import { post } from "../../api/client";
import { TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

/** Passes cases on to a colleague, in one step and with the reason. */
export function PassForm(props: { area: string; cases: string[]; passed: () => void }) {
  const [person, setPerson] = useState("");
  const [reason, setReason] = useState("");
  const act = useAct({ person: "pass-person", reason: "pass-reason" });

  async function submit() {
    const body = { area: props.area, person, cases: props.cases, reason };
    if (await act.run(() => post("/caseload/passings", body))) {
      setPerson("");
      setReason("");
      props.passed();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Pass on">
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id="pass-person" label="To whom, by user name" width="20" value={person} onValue={setPerson} />
      <TextArea id="pass-reason" label="Why it is passed on" rows={2} value={reason} onValue={setReason} />
      <Button kind="secondary" busy={act.busy}>
        {props.cases.length === 1 ? "Pass the case on" : `Pass ${props.cases.length} cases on`}
      </Button>
    </Form>
  );
}
