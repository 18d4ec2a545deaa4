import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Agency, TryOut } from "../../api/model";
import { Button, ErrorSummary, Live, Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { useAct } from "../../state/act";

/** Asks with the agency's own test person; shows times and shapes, never content. */
export function TryOutPanel(props: { agency: Agency }) {
  const act = useAct();
  const [tried, setTried] = useState<TryOut | null>(null);
  const run = () =>
    void act.run(async () => {
      setTried(await post<TryOut>(`/agencies/${encodeURIComponent(props.agency.id)}/try`, { area: props.agency.area }));
    });
  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <Button kind="secondary" busy={act.busy} onPress={run}>
        Try with its test person
      </Button>
      <Live>{tried && <p class="govuk-body">{tried.words}</p>}</Live>
      {tried && tried.steps.length > 0 && (
        <Table label="What came back" heads={["Call", "Went well", "Answer", "Time", "Shape"]}>
          {tried.steps.map((step) => (
            <Cells
              key={step.call}
              cells={[
                step.call,
                step.ok ? <Tag colour="green">yes</Tag> : <Tag colour="red">no</Tag>,
                step.answer,
                `${step.millis} ms`,
                step.shape,
              ]}
            />
          ))}
        </Table>
      )}
    </>
  );
}
