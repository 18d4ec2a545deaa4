import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import { Radios, Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { useAgencies } from "../talk/agencies";

/** Themes of gaps. */
export const GAP_THEMES = ["recording", "sharing", "timeliness", "identity", "procedure", "thresholds", "voice-of-the-child", "other"];

const THEMES: Record<string, string[]> = {
  gap: GAP_THEMES,
  barrier: ["law", "system", "staffing", "language", "other"],
};

/** Raises a gap or a barrier, without names. */
export function LessonForm(props: { area: string; count: number; again: () => void }) {
  const agencies = useAgencies(props.area);
  const [kind, setKind] = useState("gap");
  const [theme, setTheme] = useState("recording");
  const [words, setWords] = useState("");
  const [agency, setAgency] = useState("");
  const [owner, setOwner] = useState("");
  const [due, setDue] = useState("");
  const key = useMemo(newKey, [props.count]);
  const act = useAct({ words: "lesson-words", agency: "lesson-agency", owner: "lesson-owner", due: "lesson-due" });

  function choose(value: string) {
    setKind(value);
    setTheme(THEMES[value]?.[0] ?? "other");
  }

  async function submit() {
    const body = { area: props.area, kind, theme, words, agency, owner, due: due || null };
    if (await act.run(() => post("/lessons", body, { idempotencyKey: key }))) {
      setWords("");
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Raise a gap or a barrier</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Raise a gap or a barrier">
          <ErrorSummary mistakes={act.mistakes} />
          <Radios
            id="lesson-kind"
            label="What it is"
            value={kind}
            onValue={choose}
            choices={[
              { value: "gap", text: "A gap in practice" },
              { value: "barrier", text: "A barrier to sharing" },
            ]}
          />
          <Select
            id="lesson-theme"
            label="Theme"
            value={theme}
            onValue={setTheme}
            choices={(THEMES[kind] ?? []).map((code) => ({ value: code, text: code.replaceAll("-", " ") }))}
          />
          <TextArea id="lesson-words" label="What it is, without names" rows={3} value={words} onValue={setWords} />
          <Select id="lesson-agency" label="Agency that answers" choices={agencies} value={agency} onValue={setAgency} />
          <TextInput id="lesson-owner" label="Owner" hint="A barrier needs one." value={owner} onValue={setOwner} />
          <TextInput id="lesson-due" label="Due" hint="A barrier needs a date." type="date" width="10" value={due} onValue={setDue} />
          <Button busy={act.busy}>Raise it</Button>
        </Form>
      </div>
    </details>
  );
}
