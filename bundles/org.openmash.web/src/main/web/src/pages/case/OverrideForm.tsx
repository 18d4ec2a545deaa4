import { useState } from "preact/hooks";
import { call } from "../../api/client";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import type { TabProps } from "./CasePage";

/** Below section 47 a parent's refusal stops the hub unless a manager puts on record why it asks all the same. */
export function OverrideForm(props: TabProps) {
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "override-reason" });

  async function submit() {
    const done = await act.run(() =>
      call("POST", `/cases/${props.file.id}/basis/override`, { body: { reason }, etag: `"${props.file.version}"` }),
    );
    if (done) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Ask although a parent has refused</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Ask although a parent has refused">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="override-reason"
            label="Why the hub asks all the same"
            hint="Your name and this reason stay with the basis."
            rows={2}
            value={reason}
            onValue={setReason}
          />
          <Button kind="secondary" busy={act.busy}>
            Let the hub ask
          </Button>
        </Form>
      </div>
    </details>
  );
}
