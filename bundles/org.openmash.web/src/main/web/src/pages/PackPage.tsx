import { useState } from "preact/hooks";
import { post } from "../api/client";
import type { Pack } from "../api/model";
import { TextArea } from "../components/fields";
import { Button, ErrorSummary, Form } from "../components/parts";
import { useAct } from "../state/act";
import { when } from "../state/countdown";
import { useLoaded } from "../state/load";
import { DeliveryLine } from "./DeliveryLine";
import { PackSheet } from "./PackSheet";

/** One pack, and the word whether the team takes it on. */
export function PackPage(props: { id: string }) {
  const loaded = useLoaded<Pack>(`/packs/${props.id}`);
  const [comment, setComment] = useState("");
  const act = useAct({ comment: "comment" });
  const pack = loaded.value;
  if (!pack) {
    return <p class="govuk-body">{loaded.failure ?? "Opening the pack"}</p>;
  }

  async function acknowledge(accepted: boolean) {
    if (await act.run(() => post(`/packs/${props.id}/acknowledgement`, { accepted, comment }))) {
      loaded.again();
    }
  }

  return (
    <>
      <h1 class="govuk-heading-l">Released to {pack.team}</h1>
      <PackSheet pack={pack} heading={`Case ${pack.caseReference}`} />
      {pack.delivery && (
        <p class="govuk-body">
          <DeliveryLine delivery={pack.delivery} />
        </p>
      )}
      {pack.acknowledgedAt ? (
        <p class="govuk-body" role="status">
          {pack.accepted ? "Accepted" : "Declined"} {when(pack.acknowledgedAt)}
        </p>
      ) : (
        <Form onSubmit={() => void acknowledge(true)} label="Acknowledge">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id="comment" label="Comment" hint="A reason is needed to decline." rows={2} value={comment} onValue={setComment} />
          <div class="govuk-button-group">
            <Button busy={act.busy} onPress={() => void acknowledge(true)}>Accept</Button>
            <Button busy={act.busy} kind="warning" onPress={() => void acknowledge(false)}>Decline</Button>
          </div>
        </Form>
      )}
    </>
  );
}
