import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { BeatLine, CaseFile } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { useAct } from "../../state/act";

/** A word for the officers of the beat that the notice came from. */
export function BeatForm(props: { file: CaseFile }) {
  const [words, setWords] = useState("");
  const [told, setTold] = useState<BeatLine | null>(null);
  const act = useAct({ words: "beat-words" });

  async function submit() {
    await act.run(async () => {
      setTold(await post<BeatLine>(`/cases/${props.file.id}/beat-comment`, { words }));
      setWords("");
    });
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Tell the officers of the beat</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Tell the officers of the beat">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="beat-words"
            label="Words to the officers"
            hint="Name nobody. Level and outcome come by rule; the officers read this for 90 days and cannot open the case."
            rows={2}
            value={words}
            onValue={setWords}
          />
          <Button kind="secondary" busy={act.busy}>
            Tell the beat
          </Button>
        </Form>
        <Live>
          {told && (
            <p class="govuk-body">
              Beat {told.beat} reads: {told.words}
            </p>
          )}
        </Live>
      </div>
    </details>
  );
}
