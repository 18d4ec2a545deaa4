import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { JournalLine, Page, ResearchRequest } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";

/** Whether the agency was told that half or all of its time is gone. */
export function Chased(props: { request: ResearchRequest }) {
  const { request } = props;
  const reads = may(...ASSESSORS, "researcher");
  const journal = useLoaded<Page<JournalLine>>(reads ? `/cases/${request.caseId}/journal` : null, (id) => id === request.caseId);
  const lines = elementsOf(journal.value).filter(
    (line) => line.event === "agency-chased" && line.agency === request.agency && line.at >= request.askedAt,
  );
  return (
    <>
      {lines.map((line) => (
        <p class="govuk-body-s" key={line.at}>
          Chased {when(line.at)}: {line.note}
        </p>
      ))}
    </>
  );
}

/** Takes questions away from a request that is still open, or takes it back. */
export function LessForm(props: { request: ResearchRequest; again: () => void }) {
  const { request } = props;
  const [need, setNeed] = useState(request.need);
  const [reason, setReason] = useState("");
  const act = useAct({ need: `need-${request.id}`, reason: `reason-${request.id}` });
  const open = ["asked", "located", "retrieving", "expected-by", "late", "failed", "failed-retryable"].includes(request.state);
  if (!open || !may(...ASSESSORS)) {
    return null;
  }

  async function send(step: string, body: unknown) {
    const path = `/requests/${request.id}/${step}`;
    if (await act.run(() => call("POST", path, { body, etag: `"${request.version}"` }))) {
      setReason("");
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Ask {request.agency} less, or take the request back</span>
      </summary>
      <div class="govuk-details__text">
        <Form
          onSubmit={() => void send("narrowing", { subjects: [], need, reason })}
          label={`Ask ${request.agency} less`}
        >
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id={`need-${request.id}`} label="What must still be known" rows={2} value={need} onValue={setNeed} />
          <TextArea id={`reason-${request.id}`} label="Why" rows={2} value={reason} onValue={setReason} />
          <Button kind="secondary" busy={act.busy}>
            Narrow the request
          </Button>{" "}
          <Button kind="warning" busy={act.busy} onPress={() => void send("cancellation", { reason })}>
            Take it back
          </Button>
        </Form>
      </div>
    </details>
  );
}
