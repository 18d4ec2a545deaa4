import { useState } from "preact/hooks";
import { get } from "../../api/client";
import type { AsOf } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { Facts } from "../../components/Table";
import { RatingTag, stageWords } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";

/** What the hub knew at an instant: for whoever asks later who knew what when. */
export function LookBack(props: { caseId: string }) {
  const [at, setAt] = useState("");
  const [then, setThen] = useState<AsOf | null>(null);
  const act = useAct({ at: "look-back" });

  async function look() {
    const instant = at && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : at;
    await act.run(async () => {
      setThen(await get<AsOf>(`/cases/${props.caseId}/as-of?at=${encodeURIComponent(instant)}`));
    });
  }

  return (
    <Form onSubmit={() => void look()} label="What was known then">
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id="look-back" label="What was known at" type="datetime-local" width="20" value={at} onValue={setAt} />
      <Button kind="secondary" busy={act.busy}>Look back</Button>
      {then && <Known then={then} />}
    </Form>
  );
}

function Known(props: { then: AsOf }) {
  const { then } = props;
  return (
    <section aria-label={`Known at ${when(then.at)}`} aria-live="polite">
      <Facts
        facts={[
          ["At", when(then.at)],
          ["Case then", then.stage ? <>{stageWords(then.stage)} <RatingTag rating={then.rating} /></> : "not there yet"],
          ["Steps put down", String(then.journal.length)],
          ["Facts that had come in", then.items.map((item) => `${item.owner}: ${item.text}`).join("; ") || "none"],
          ["Asked and silent", then.silent.join(", ")],
          ["Had read of it", then.readers.map((reader) => `${reader.employer}, from ${when(reader.firstAt)}`).join("; ")],
        ]}
      />
    </section>
  );
}
