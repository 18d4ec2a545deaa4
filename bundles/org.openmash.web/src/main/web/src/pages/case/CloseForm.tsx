import { useState } from "preact/hooks";
import { call } from "../../api/client";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import type { TabProps } from "./CasePage";

/** Closing comes after feedback to the referrer, or with the reason why there is none. */
export function CloseForm(props: TabProps) {
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "close-reason" });

  async function submit() {
    const done = await act.run(() =>
      call("POST", `/cases/${props.file.id}/closure`, { body: { reason }, etag: `"${props.file.version}"` }),
    );
    if (done) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Close this case</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Close this case">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="close-reason"
            label="Reason"
            hint="Feedback to the referrer must have been sent, or say here why there is none."
            rows={2}
            value={reason}
            onValue={setReason}
          />
          <Button kind="warning" busy={act.busy}>
            Close the case
          </Button>
        </Form>
      </div>
    </details>
  );
}
