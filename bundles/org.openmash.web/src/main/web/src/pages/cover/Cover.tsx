import { call } from "../../api/client";
import type { CoverLine, Page, Workload } from "../../api/model";
import { Button, ErrorSummary, Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, DECIDERS, may, session } from "../../state/session";
import { Caseload } from "./Caseload";
import { CoverForm } from "./CoverForm";

/** Who is on duty, who is away, who stands in, and what each team has to do. */
export function Cover() {
  const area = session.value?.areas[0] ?? "";
  const cover = useLoaded<Page<CoverLine>>(`/cover?area=${area}`, () => true);
  const workload = useLoaded<Page<Workload>>(may(...DECIDERS) ? `/workload?area=${area}` : null);
  const lines = elementsOf(cover.value);
  const teams = elementsOf(workload.value);
  return (
    <>
      <h1 class="govuk-heading-l">Duty and cover</h1>
      {cover.value && lines.length === 0 && <p class="govuk-body">Nobody has put down a shift or an absence.</p>}
      {lines.length > 0 && (
        <Table label="Duty and cover" heads={["Who", "What", "From", "Until", ""]}>
          {lines.map((line) => (
            <Cells
              key={line.id}
              cells={[
                line.name,
                <>
                  {coverWords(line)} {line.now && <Tag colour="green">now</Tag>} {line.mine && <Tag colour="blue">you</Tag>}
                </>,
                when(line.from),
                when(line.until),
                may(...ASSESSORS) ? <EndButton line={line} ended={cover.again} /> : "",
              ]}
            />
          ))}
        </Table>
      )}
      {may(...ASSESSORS) && <CoverForm area={area} count={lines.length} put={cover.again} />}
      {may(...ASSESSORS) && <Caseload area={area} />}
      {teams.length > 0 && (
        <Table label="Workload of teams" heads={["Team", "Waiting for its word", "At work"]}>
          {teams.map((team) => (
            <Cells key={team.team} cells={[team.name, team.offered, team.open]} />
          ))}
        </Table>
      )}
    </>
  );
}

/** Duty for something, or away with a deputy. */
export function coverWords(line: Pick<CoverLine, "team" | "deputyName">): string {
  return line.deputyName ? `away, ${line.deputyName} stands in` : `on duty, ${line.team}`;
}

function EndButton(props: { line: CoverLine; ended: () => void }) {
  const { line } = props;
  const act = useAct();

  async function end() {
    if (await act.run(() => call("DELETE", `/cover/${line.id}`, { etag: `"${line.version}"` }))) {
      props.ended();
    }
  }

  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <Button kind="secondary" busy={act.busy} onPress={() => void end()}>
        End {line.name}
      </Button>
    </>
  );
}
