import { useState } from "preact/hooks";
import { call } from "../api/client";
import type { SiteImport } from "../api/model";
import { useAct } from "../state/act";
import { TextArea } from "./fields";
import { Button, ErrorSummary, Form, Live } from "./parts";

/** Lines of a file for a register: first said what would happen, then all taken or none. */
export function CsvForm(props: {
  id: string;
  label: string;
  button: string;
  columns: string;
  path: string;
  done: () => void;
}) {
  const [csv, setCsv] = useState("");
  const [report, setReport] = useState<SiteImport | null>(null);
  const act = useAct({ csv: props.id });
  const load = (dryRun: boolean) =>
    void act
      .run(async () => {
        const answer = await call<SiteImport>("POST", `${props.path}&dry-run=${dryRun}`, { csv });
        setReport(answer.body);
      })
      .then(props.done);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.label}</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => load(false)} label={props.label}>
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id={props.id}
            label="CSV"
            hint={`Heading line ${props.columns}. All lines are taken, or none.`}
            rows={6}
            value={csv}
            onValue={setCsv}
          />
          <div class="govuk-button-group">
            <Button kind="secondary" busy={act.busy} onPress={() => load(true)}>Say what would happen</Button>
            <Button busy={act.busy}>{props.button}</Button>
          </div>
        </Form>
        <Live>{report && <Report report={report} />}</Live>
      </div>
    </details>
  );
}

function Report(props: { report: SiteImport }) {
  const { report } = props;
  return (
    <div class="govuk-inset-text">
      {report.dryRun ? "Would be: " : "Done: "}
      {report.added} added, {report.changed} changed, {report.unchanged} unchanged.
      {report.mistakes.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {report.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
