import { useState } from "preact/hooks";
import { post } from "../../api/client";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { useLoaded } from "../../state/load";
import type { TabProps } from "./CasePage";

/** The referrer hears the outcome; level and outcome come by rule, the words are the sender's. */
export function FeedbackForm(props: TabProps) {
  const { file } = props;
  const sent = useLoaded<{ words?: string | null }>(`/cases/${file.id}/feedback`);
  const [words, setWords] = useState("");
  const act = useAct({ words: "feedback" });

  async function submit() {
    if (await act.run(() => post(`/cases/${file.id}/feedback`, { words }))) {
      sent.again();
      props.again();
    }
  }

  return (
    <>
      <h2 class="govuk-heading-m">Feedback to the referrer</h2>
      {sent.value?.words ? (
        <p class="govuk-body">Sent: {sent.value.words}</p>
      ) : (
        <Form onSubmit={() => void submit()} label="Feedback">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id="feedback" label="Words to the referrer" hint="Nothing that other agencies told us." rows={2} value={words} onValue={setWords} />
          <Button busy={act.busy}>Send feedback</Button>
        </Form>
      )}
    </>
  );
}
