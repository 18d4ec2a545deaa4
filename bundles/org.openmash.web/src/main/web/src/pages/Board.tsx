import { useEffect, useState } from "preact/hooks";
import type { CaseSummary, Lamp, Page } from "../api/model";
import { Link } from "../components/Link";
import { Live } from "../components/parts";
import { RatingTag, stageWords } from "../components/words";
import { countdown } from "../state/countdown";
import { useLoaded } from "../state/load";

const LAMP: Record<string, string> = {
  answered: "●",
  working: "◐",
  late: "▲",
  silent: "○",
  review: "◆",
};

/** All open cases, red first and then by time left; live. */
export function Board() {
  const cases = useLoaded<Page<CaseSummary>>("/cases?limit=100", () => true);
  const now = useNow();
  const rows = cases.value?.elements ?? [];
  return (
    <>
      <h1 class="govuk-heading-l">Open cases</h1>
      <Live>
        {cases.failure && <p class="govuk-error-message">{cases.failure}</p>}
        <p class="govuk-body-s">{cases.value ? `${rows.length} open` : "Fetching"}</p>
      </Live>
      <div class="mash-scroll" tabIndex={0} role="region" aria-label="Open cases">
        <table class="govuk-table mash-board">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {["Rating", "Time left", "Case", "Children", "Stage", "Agencies"].map((head) => (
                <th key={head} scope="col" class="govuk-table__header">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map((row) => (
              <Row key={row.id} row={row} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      {cases.value && rows.length === 0 && <p class="govuk-body">No open case. New contacts appear here by themselves.</p>}
    </>
  );
}

function Row(props: { row: CaseSummary; now: number }) {
  const { row, now } = props;
  const overdue = row.dueAt ? Date.parse(row.dueAt) < now : false;
  return (
    <tr class={`govuk-table__row${overdue ? " mash-overdue" : ""}`}>
      <td class="govuk-table__cell">
        <RatingTag rating={row.rating} />
      </td>
      <td class="govuk-table__cell mash-number">{countdown(row.dueAt, now)}</td>
      <td class="govuk-table__cell">
        <Link to={`/cases/${row.id}`}>{row.reference}</Link>
      </td>
      <td class="govuk-table__cell">{row.headline}</td>
      <td class="govuk-table__cell">{stageWords(row.stage)}</td>
      <td class="govuk-table__cell">
        <Lamps lamps={row.lamps} />
      </td>
    </tr>
  );
}

function Lamps(props: { lamps: Lamp[] }) {
  return (
    <ul class="mash-lamps">
      {props.lamps.map((lamp) => (
        <li key={lamp.agency} class={`mash-lamp mash-lamp--${lamp.light}`}>
          <span aria-hidden="true">{LAMP[lamp.light] ?? "○"}</span> {lamp.agency}
          <span class="govuk-visually-hidden"> {lamp.light}</span>
        </li>
      ))}
    </ul>
  );
}

/** The time now, renewed every half minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
