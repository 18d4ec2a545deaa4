import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { CaseFile, Clock } from "../../api/model";
import { Radios, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

/** Holds the clocks of a case for a reason of the area, and lets them run on. */
export function PauseForm(props: { file: CaseFile; clocks: Clock[]; again: () => void }) {
  const { file } = props;
  const reasons = props.clocks[0]?.pauseReasons ?? [];
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const act = useAct({ reason: "pause-reason", note: "pause-note" });
  const send = (path: string, body: object) =>
    void act.run(() => call("POST", `/cases/${file.id}/clocks/${path}`, { body, etag: `"${file.version}"` })).then((done) => done && props.again());

  if (props.clocks.some((clock) => clock.state === "paused")) {
    return (
      <>
        <ErrorSummary mistakes={act.mistakes} />
        <Button kind="secondary" busy={act.busy} onPress={() => send("resumption", {})}>
          Let the clocks run on
        </Button>
      </>
    );
  }
  if (reasons.length === 0 || props.clocks.every((clock) => clock.stoppedAt)) {
    return null;
  }
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Pause the clocks</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => send("pause", { reason, note })} label="Pause the clocks">
          <ErrorSummary mistakes={act.mistakes} />
          <Radios
            id="pause-reason"
            label="Reason"
            value={reason}
            onValue={setReason}
            choices={reasons.map((code) => ({ value: code, text: code.replaceAll("-", " ") }))}
          />
          <TextInput id="pause-note" label="What is awaited, from whom" value={note} onValue={setNote} />
          <Button kind="secondary" busy={act.busy}>
            Pause
          </Button>
        </Form>
      </div>
    </details>
  );
}
