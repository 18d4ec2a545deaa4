import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { CaseAuditLine, Page } from "../../api/model";
import { Checkboxes, TextArea, TextInput } from "../../components/fields";
import { Link } from "../../components/Link";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { dateWords } from "../../components/words";
import { useAct } from "../../state/act";
import { elementsOf, useLoaded } from "../../state/load";
import { may, session } from "../../state/session";
import { useAgencies } from "../talk/agencies";

/** Audits of named cases by several agencies. */
export function CaseAudits() {
  const area = session.value?.areas[0] ?? "";
  const loaded = useLoaded<Page<CaseAuditLine>>(`/case-audits?area=${area}`, () => true);
  const audits = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Case audits</h1>
      {may("service-manager") && <OpenForm area={area} count={audits.length} again={loaded.again} />}
      {loaded.value && audits.length === 0 && <p class="govuk-body">None yet.</p>}
      {audits.length > 0 && (
        <Table label="Case audits" heads={["Theme", "Period", "Cases", "Due", ""]}>
          {audits.map((audit) => (
            <Cells
              key={audit.id}
              cells={[
                <Link to={`/case-audits/${audit.id}`}>{audit.theme}</Link>,
                `${dateWords(audit.from)} to ${dateWords(audit.until)}`,
                audit.cases,
                dateWords(audit.due),
                <>
                  <Tag colour={audit.state === "closed" ? "green" : "blue"}>{audit.state}</Tag>{" "}
                  {audit.overdue && <Tag colour="red">overdue</Tag>} {audit.mine && <Tag colour="purple">your agency</Tag>}
                </>,
              ]}
            />
          ))}
        </Table>
      )}
    </>
  );
}

/** Ids of cases in links or lines that somebody has pasted, each once. */
export function caseIds(pasted: string): string[] {
  return [...new Set(pasted.match(/\b[0-9a-f]{32}\b/g) ?? [])];
}

function OpenForm(props: { area: string; count: number; again: () => void }) {
  const agencies = useAgencies(props.area).filter((agency) => agency.value);
  const own = { value: session.value?.employer ?? "", text: "your own agency" };
  const [theme, setTheme] = useState("");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [due, setDue] = useState("");
  const [pasted, setPasted] = useState("");
  const [taking, setTaking] = useState<string[]>([]);
  const key = useMemo(newKey, [props.count]);
  const act = useAct({
    theme: "audit-theme",
    from: "audit-from",
    until: "audit-until",
    due: "audit-due",
    cases: "audit-cases",
    agencies: "audit-agencies",
  });

  async function submit() {
    const body = { area: props.area, theme, from, until, due, cases: caseIds(pasted), agencies: taking };
    if (await act.run(() => post("/case-audits", body, { idempotencyKey: key }))) {
      setTheme("");
      setPasted("");
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Open an audit</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Open an audit">
          <ErrorSummary mistakes={act.mistakes} />
          <TextInput id="audit-theme" label="Theme, without names" value={theme} onValue={setTheme} />
          <TextInput id="audit-from" label="Period from" type="date" width="10" value={from} onValue={setFrom} />
          <TextInput id="audit-until" label="Period until" type="date" width="10" value={until} onValue={setUntil} />
          <TextInput id="audit-due" label="Graded by" type="date" width="10" value={due} onValue={setDue} />
          <TextArea
            id="audit-cases"
            label="Cases"
            hint="Paste the links of decided cases, one a line; Measures lists the cases behind each figure."
            value={pasted}
            onValue={setPasted}
          />
          <Checkboxes
            id="audit-agencies"
            label="Agencies that take part"
            hint="At least two, each with somebody in the room who grades for it."
            choices={agencies.some((agency) => agency.value === own.value) ? agencies : [own, ...agencies]}
            values={taking}
            onValues={setTaking}
          />
          <Button busy={act.busy}>Open the audit</Button>
        </Form>
      </div>
    </details>
  );
}
