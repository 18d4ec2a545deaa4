import { useState } from "preact/hooks";
import type { Measure, MeasureLine, MeasuredCase, Page } from "../../api/model";
import { Select, TextInput } from "../../components/fields";
import { Link } from "../../components/Link";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { DECIDERS, may, session } from "../../state/session";
import { definition, figure, GROUPS } from "./words";

const KEPT_BACK = "fewer than five, not told";

/** Figures of the hub's work: what each means, side by side, and the cases behind it for those who may open them. */
export function Measures() {
  const areas = session.value?.areas ?? [];
  const [area, setArea] = useState(areas[0] ?? "");
  const [measure, setMeasure] = useState("contacts");
  const [by, setBy] = useState("all");
  const [from, setFrom] = useState(`${new Date().getFullYear()}-01-01`);
  const [until, setUntil] = useState(new Date().toISOString().slice(0, 10));
  const all = elementsOf(useLoaded<Page<Measure>>("/measures").value);
  const chosen = all.find((one) => one.id === measure);
  const period = `area=${encodeURIComponent(area)}&from=${from}&until=${until}`;
  const figures = useLoaded<Page<MeasureLine>>(`/measures/${measure}?${period}&by=${by}`, () => true);
  return (
    <>
      <h1 class="govuk-heading-l">Measures</h1>
      <div class="mash-grid">
        <Select id="measure" label="Measure" value={measure} choices={all.map((one) => ({ value: one.id, text: one.name }))} onValue={setMeasure} />
        <Select id="by" label="Side by side" value={by} choices={GROUPS} onValue={setBy} />
        <Select id="area" label="Area" value={area} choices={areas.map((one) => ({ value: one, text: one }))} onValue={setArea} />
        <TextInput id="from" label="Received from" type="date" width="10" value={from} onValue={setFrom} />
        <TextInput id="until" label="Received until" type="date" width="10" value={until} onValue={setUntil} />
      </div>
      {chosen && <p class="govuk-body">{definition(chosen)}</p>}
      {figures.failure && <p class="govuk-error-message">{figures.failure}</p>}
      {chosen && <Figures measure={chosen} lines={elementsOf(figures.value)} />}
      <p class="govuk-body">
        <a class="govuk-link" href={`/api/v1/measures/${measure}/table?${period}&by=${by}`} download={`${measure}.csv`}>
          These figures as a table for spreadsheets
        </a>
      </p>
      {may(...DECIDERS) && <Behind path={`/measures/${measure}/cases?${period}`} />}
    </>
  );
}

function Figures(props: { measure: Measure; lines: MeasureLine[] }) {
  return (
    <Table label={props.measure.name} heads={["For", "Figure", "Counted", "Of"]}>
      {props.lines.map((line) => (
        <Cells
          key={line.group}
          cells={[
            line.group || "all",
            line.suppressed ? KEPT_BACK : figure(props.measure, line),
            line.suppressed ? "" : line.counted,
            line.suppressed ? "" : line.of,
          ]}
        />
      ))}
    </Table>
  );
}

function Behind(props: { path: string }) {
  const cases = elementsOf(useLoaded<Page<MeasuredCase>>(props.path, () => true).value);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Cases behind it: {cases.length}</span>
      </summary>
      <div class="govuk-details__text">
        <Table label="Cases behind the figure" heads={["Case", "Received", "Counted"]}>
          {cases.map((one) => (
            <Cells
              key={one.caseId}
              cells={[<Link to={`/cases/${one.caseId}`}>{one.reference}</Link>, when(one.receivedAt), one.counted ? "yes" : "no"]}
            />
          ))}
        </Table>
      </div>
    </details>
  );
}
