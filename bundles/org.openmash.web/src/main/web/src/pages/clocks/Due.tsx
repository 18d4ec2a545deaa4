import { useState } from "preact/hooks";
import type { Clock, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Cells, Table } from "../../components/Table";
import { RatingTag } from "../../components/words";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { MissingFacts } from "../arrival/MissingFacts";
import { ClockState } from "./clockWords";
import { HandOvers } from "./HandOvers";

/** What is due, soonest first: mine by role, or everybody's. */
export function Due() {
  const [mine, setMine] = useState(true);
  const due = useLoaded<Page<Clock>>(`/clocks/due?mine=${mine}`, () => true);
  const all = elementsOf(due.value);
  return (
    <>
      <h1 class="govuk-heading-l">Due</h1>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setMine(!mine)}>
        {mine ? "Show everybody's" : "Show only mine"}
      </button>
      <p class="govuk-body">
        {mine ? "What waits for you, by role" : "Everything that runs"}; the soonest first. {all.filter((c) => c.overdue).length}{" "}
        overdue.
      </p>
      {due.value && all.length === 0 && <p class="govuk-body">Nothing is due.</p>}
      {all.length > 0 && (
        <Table label="Due" heads={["Case", "Rating", "Clock", "Due", "How it stands"]}>
          {all.map((clock) => (
            <Cells
              key={`${clock.caseId} ${clock.clock} ${clock.agency ?? ""} ${clock.round}`}
              cells={[
                <Link to={`/cases/${clock.caseId}`}>{clock.reference}</Link>,
                <RatingTag rating={clock.rating} />,
                clock.agency ? `${clock.name}, ${clock.agency}` : clock.name,
                when(clock.dueAt),
                <ClockState clock={clock} now={Date.now()} />,
              ]}
            />
          ))}
        </Table>
      )}
      <MissingFacts />
      <HandOvers />
    </>
  );
}
