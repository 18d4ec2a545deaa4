import { useState } from "preact/hooks";
import { post } from "../../api/client";
import { TextArea } from "../../components/fields";
import { Link } from "../../components/Link";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { go } from "../../state/router";
import { may } from "../../state/session";

/** Whoever knows the family says so, and is out of the case at once. */
export function ConflictForm(props: { id: string }) {
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "conflict-reason" });

  async function submit() {
    if (await act.run(() => post(`/cases/${props.id}/conflict`, { reason }))) {
      go("/cases");
    }
  }

  return (
    <>
      <h2 class="govuk-heading-m">Who may know of this case</h2>
      {may("service-manager") && (
        <p class="govuk-body">
          <Link to={`/restrictions/${props.id}`}>Restrict this record, or keep somebody from it</Link>
        </p>
      )}
      <details class="govuk-details mash-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">I know this family</span>
        </summary>
        <Form onSubmit={() => void submit()} label="Declare a conflict of interest">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="conflict-reason"
            label="How you know them"
            hint="The case will be gone for you at once. Those who keep restrictions read this."
            rows={2}
            value={reason}
            onValue={setReason}
          />
          <Button kind="warning" busy={act.busy}>
            Declare a conflict of interest
          </Button>
        </Form>
      </details>
    </>
  );
}
