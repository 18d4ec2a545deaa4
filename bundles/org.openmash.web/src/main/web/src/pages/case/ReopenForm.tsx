import { useState } from "preact/hooks";
import { call } from "../../api/client";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import type { TabProps } from "./CasePage";

/** Something new takes a decided case back into research; what was decided stays on record. */
export function ReopenForm(props: TabProps) {
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "reopen-reason" });

  async function submit() {
    const done = await act.run(() =>
      call("POST", `/cases/${props.file.id}/reopening`, { body: { reason }, etag: `"${props.file.version}"` }),
    );
    if (done) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Take this case back into research</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Take this case back into research">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="reopen-reason"
            label="What is new"
            hint="The decision stays on record; decide again when research has ended."
            rows={2}
            value={reason}
            onValue={setReason}
          />
          <Button kind="secondary" busy={act.busy}>
            Take back into research
          </Button>
        </Form>
      </div>
    </details>
  );
}
