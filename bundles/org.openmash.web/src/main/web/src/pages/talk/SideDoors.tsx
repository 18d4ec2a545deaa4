import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Page, SideDoor } from "../../api/model";
import { Select, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";

const DOORS: Record<string, string> = {
  marac: "MARAC",
  "prevent-channel": "Prevent, Channel",
  lado: "LADO",
  "adult-safeguarding": "Adult safeguarding",
  "other-authority": "Another authority",
};

/** Side doors: only that, and when. What is said there stays there. */
export function SideDoors(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<SideDoor>>(`/cases/${file.id}/side-doors`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  const [door, setDoor] = useState("marac");
  const [date, setDate] = useState("");
  const key = useMemo(newKey, [all.length]);
  const act = useAct({ date: "side-door-date" });

  async function submit() {
    const body = { door, date: date || null };
    if (await act.run(() => post(`/cases/${file.id}/side-doors`, body, { idempotencyKey: key }))) {
      loaded.again();
    }
  }

  return (
    <>
      <h3 class="govuk-heading-s">Side doors</h3>
      <ul class="govuk-list">
        {all.map((used, n) => (
          <li key={n}>
            {DOORS[used.door]}, {used.date}
          </li>
        ))}
      </ul>
      {may(...ASSESSORS) && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Record a side door</span>
          </summary>
          <div class="govuk-details__text">
            <Form onSubmit={() => void submit()} label="Record a side door">
              <ErrorSummary mistakes={act.mistakes} />
              <Select
                id="side-door"
                label="Where to"
                value={door}
                onValue={setDoor}
                choices={Object.entries(DOORS).map(([value, text]) => ({ value, text }))}
              />
              <TextInput id="side-door-date" label="Date" type="date" width="10" value={date} onValue={setDate} />
              <Button kind="secondary" busy={act.busy}>
                Record flag and date
              </Button>
            </Form>
          </div>
        </details>
      )}
    </>
  );
}
