import { useState } from "preact/hooks";
import { post } from "../../api/client";
import { TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

/** One person more on the list of those who may, or those who may not. */
export function PersonForm(props: {
  path: string;
  again: () => void;
  step: "named" | "walls";
  title: string;
  hint: string;
  button: string;
  ends?: boolean;
}) {
  const [userName, setUserName] = useState("");
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const id = (field: string) => `${props.step}-${field}`;
  const act = useAct({ userName: id("user"), reason: id("reason"), until: id("until") });

  async function submit() {
    const body = props.ends ? { userName, reason, until: until || null } : { userName, reason };
    if (await act.run(() => post(`${props.path}/${props.step}`, body))) {
      setUserName("");
      setReason("");
      setUntil("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label={props.title}>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id={id("user")} label="Who, by user name" hint={props.hint} value={userName} onValue={setUserName} width="20" />
      <TextArea id={id("reason")} label="Reason" rows={2} value={reason} onValue={setReason} />
      {props.ends && (
        <TextInput
          id={id("until")}
          label="Last day"
          hint="Empty: two weeks. At most half a year"
          type="date"
          value={until}
          onValue={setUntil}
          width="10"
        />
      )}
      <Button busy={act.busy}>{props.button}</Button>
    </Form>
  );
}
