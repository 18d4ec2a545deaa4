import type { CaseFile, Clock, Page } from "../../api/model";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import { ClockState } from "./clockWords";
import { PauseForm } from "./PauseForm";

/** The clocks of one case: what must happen by when. */
export function CaseClocks(props: { file: CaseFile; again: () => void }) {
  const { file } = props;
  const clocks = useLoaded<Page<Clock>>(`/cases/${file.id}/clocks`, (caseId) => caseId === file.id);
  const all = elementsOf(clocks.value);
  if (all.length === 0) {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">Clocks</h2>
      <Table label="Clocks of the case" heads={["Clock", "Due", "How it stands"]}>
        {all.map((clock) => (
          <Cells
            key={`${clock.clock} ${clock.agency ?? ""} ${clock.round}`}
            cells={[
              clock.agency ? `${clock.name}, ${clock.agency}` : clock.name,
              when(clock.dueAt),
              <ClockState clock={clock} now={Date.now()} />,
            ]}
          />
        ))}
      </Table>
      {may(...ASSESSORS) && file.stage !== "closed" && (
        <PauseForm file={file} clocks={all} again={() => (clocks.again(), props.again())} />
      )}
    </>
  );
}
