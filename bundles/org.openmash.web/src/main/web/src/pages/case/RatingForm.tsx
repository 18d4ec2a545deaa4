import { useState } from "preact/hooks";
import { call } from "../../api/client";
import { Radios, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import type { TabProps } from "./CasePage";

const RATINGS = [
  { value: "red", text: "Red – 4 hours" },
  { value: "amber", text: "Amber – next working day" },
  { value: "green", text: "Green – 3 working days" },
  { value: "blue", text: "Blue – no deadline" },
];

/** Every change of rating keeps its reason. */
export function RatingForm(props: TabProps) {
  const [rating, setRating] = useState(props.file.ratings.at(-1)?.after ?? "");
  const [reason, setReason] = useState("");
  const act = useAct({ rating: "rating", reason: "rating-reason" });

  async function submit() {
    const done = await act.run(() =>
      call("POST", `/cases/${props.file.id}/ratings`, { body: { rating, reason }, etag: `"${props.file.version}"` }),
    );
    if (done) {
      setReason("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Rating">
      <ErrorSummary mistakes={act.mistakes} />
      <Radios id="rating" label="Rate this case" choices={RATINGS} value={rating} onValue={setRating} />
      <TextArea id="rating-reason" label="Reason" rows={2} value={reason} onValue={setReason} />
      <Button busy={act.busy}>Rate</Button>
    </Form>
  );
}
