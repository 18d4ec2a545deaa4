import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { CaseAudit } from "../../api/model";
import { Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { GAP_THEMES } from "../learning/LessonForm";

/** Closes the audit; a gap that it has shown goes into the register with it. */
export function FindingsForm(props: { audit: CaseAudit; again: () => void }) {
  const { audit } = props;
  const [words, setWords] = useState("");
  const [gap, setGap] = useState("");
  const [theme, setTheme] = useState("thresholds");
  const [agency, setAgency] = useState(audit.agencies[0]?.agency ?? "");
  const act = useAct({ words: "findings-words", theme: "findings-theme", agency: "findings-agency" });

  async function submit() {
    const gaps = gap.trim() ? [{ theme, words: gap, agency }] : [];
    const options = { body: { words, gaps }, etag: `"${audit.version}"` };
    if (await act.run(() => call("POST", `/case-audits/${audit.id}/closure`, options))) {
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Close the audit">
      <h2 class="govuk-heading-m">Close the audit</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id="findings-words" label="Findings, without names" rows={3} value={words} onValue={setWords} />
      <TextArea
        id="findings-gap"
        label="Gap in practice that it has shown"
        hint="Goes into the register of gaps. Leave it empty for none; more are raised under Learning."
        rows={2}
        value={gap}
        onValue={setGap}
      />
      <Select
        id="findings-theme"
        label="Theme of the gap"
        choices={GAP_THEMES.map((code) => ({ value: code, text: code.replaceAll("-", " ") }))}
        value={theme}
        onValue={setTheme}
      />
      <Select
        id="findings-agency"
        label="Agency that answers the gap"
        choices={audit.agencies.map((a) => ({ value: a.agency, text: a.name }))}
        value={agency}
        onValue={setAgency}
      />
      <Button kind="warning" busy={act.busy}>Close the audit</Button>
    </Form>
  );
}
