import { useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { ProposedStandard } from "../../api/model";
import { Checkboxes, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { useLoaded } from "../../state/load";
import type { TabProps } from "../case/CasePage";

/** What the area's practice standard proposes; accepted as it is, or with agencies left out for a reason. */
export function StandardForm(props: TabProps & { asked: () => void }) {
  const { file } = props;
  const loaded = useLoaded<ProposedStandard>(`/cases/${file.id}/standard`, (caseId) => caseId === file.id);
  const [out, setOut] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const [why, setWhy] = useState("");
  const [key, setKey] = useState(newKey);
  const act = useAct({ why: "standard-why", "leftOut[0].reason": "standard-reason" });
  const standard = loaded.value;
  if (!standard || standard.lines.length === 0) {
    return null;
  }
  const possible = standard.lines.filter((line) => line.takesPart);

  async function submit() {
    const body = { why, leftOut: out.map((agency) => ({ agency, reason })) };
    if (await act.run(() => post(`/cases/${file.id}/standard`, body, { idempotencyKey: key }))) {
      setKey(newKey());
      props.asked();
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Ask by the practice standard">
      <h2 class="govuk-heading-m">Standard for {standard.concerns.join(", ")}</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <ul class="govuk-list govuk-list--bullet">
        {standard.lines.map((line) => (
          <li key={line.agency}>
            <strong>{line.agencyName}</strong>: {line.question}
            {!line.takesPart && " (takes no part here)"}
            {line.asked && " (asked before)"}
            {line.leftOut && ` (left out: ${line.leftOut})`}
          </li>
        ))}
      </ul>
      <Checkboxes
        id="standard-out"
        label="Leave out"
        choices={possible.map((line) => ({ value: line.agency, text: line.agencyName }))}
        values={out}
        onValues={setOut}
      />
      {out.length > 0 && (
        <TextArea id="standard-reason" label="Why they are left out" rows={2} value={reason} onValue={setReason} />
      )}
      <TextArea
        id="standard-why"
        label="What it is for"
        hint="Each agency reads this after its own question. Say no more than it needs."
        rows={2}
        value={why}
        onValue={setWhy}
      />
      <Button busy={act.busy}>Ask by the standard</Button>
    </Form>
  );
}
