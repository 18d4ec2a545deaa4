import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { PersonPair, Verdict } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

/** A person's word on two of the hub's own people; both records stay as they are. */
export function PairForm(props: {
  one: string;
  other: string;
  name: string;
  pair: PersonPair | null | undefined;
  again: () => void;
}) {
  const { one, other, pair } = props;
  const id = `pair-${one}-${other}`;
  const [reason, setReason] = useState("");
  const act = useAct({ reason: id });

  async function decide(verdict: Verdict) {
    const done = await act.run(() =>
      call("PUT", `/people/${one}/pairs/${other}`, { body: { verdict, reason }, etag: `"${pair?.version ?? 0}"` }),
    );
    if (done) {
      setReason("");
      props.again();
    }
  }

  const open = !pair || pair.verdict === "undecided";
  return (
    <Form onSubmit={() => void decide(open ? "confirmed" : "undecided")} label={`Decide on ${props.name}`}>
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id={id} label="Reason" rows={1} value={reason} onValue={setReason} />
      <div class="govuk-button-group">
        {open && <Button busy={act.busy} onPress={() => void decide("confirmed")}>One person</Button>}
        {open && <Button busy={act.busy} kind="warning" onPress={() => void decide("rejected")}>Two people</Button>}
        {open && <Button busy={act.busy} kind="secondary" onPress={() => void decide("unresolved")}>Cannot be told apart</Button>}
        {!open && <Button busy={act.busy} kind="secondary" onPress={() => void decide("undecided")}>Take back</Button>}
      </div>
    </Form>
  );
}
