import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { RestrictedRecord, RestrictionLine } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { PersonForm } from "./PersonForm";
import { RestrictForm } from "./RestrictForm";
import { causeWords } from "./words";

/** Who may know of one case. Its keepers see the lists and nothing else of the case. */
export function RestrictionPage(props: { id: string }) {
  const loaded = useLoaded<RestrictedRecord>(`/cases/${props.id}/restriction`);
  const record = loaded.value;
  if (!record) {
    return <p class="govuk-body">{loaded.failure ?? "Fetching"}</p>;
  }
  const path = `/cases/${record.caseId}/restriction`;
  const shared = { path, again: loaded.again };
  return (
    <>
      <h1 class="govuk-heading-l">Who may know of {record.reference}</h1>
      <p class="govuk-body">
        {record.restricted ? (
          <>
            <Tag colour="red">restricted</Tag> Only the named people may open it.
          </>
        ) : (
          "Everybody with the role may open it, but for those behind a wall."
        )}
      </p>
      <Lines label="What stands" lines={record.lines} path={path} again={loaded.again} />
      <div class="mash-two">
        <div>
          {record.restricted ? (
            <>
              <PersonForm
                {...shared}
                step="named"
                title="Name one more person"
                hint="Or the same person for another time"
                button="Name"
                ends
              />
              <h2 class="govuk-heading-m">Open it for everybody again</h2>
              <Reasoned {...shared} step="lifting" label="Why the restriction may go" button="Lift the restriction" />
            </>
          ) : (
            <RestrictForm {...shared} />
          )}
        </div>
        <PersonForm
          {...shared}
          step="walls"
          title="Keep somebody from the case"
          hint="A wall is stronger than a name on the list"
          button="Put up a wall"
        />
      </div>
      {record.ended.length > 0 && <Lines label="What has ended" lines={record.ended} />}
    </>
  );
}

function Lines(props: { label: string; lines: RestrictionLine[]; path?: string; again?: () => void }) {
  if (props.lines.length === 0) {
    return null;
  }
  const { path, again } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{props.label}</h2>
      <Table label={props.label} heads={["Who", "What", "Why", "By", "Since", "Until", "End"]}>
        {props.lines.map((line) => (
          <Cells
            key={line.id}
            cells={[
              line.person || "Everybody not named",
              line.kind === "wall" ? "wall" : line.kind === "named" ? "may open it" : "closed",
              [causeWords(line.cause), line.reason, line.contact && `ask ${line.contact}`].filter(Boolean).join(" · "),
              line.by,
              when(line.since),
              line.until ? lastMinute(line.until) : "",
              path && again && line.kind !== "restricted" ? (
                <Ending line={line} path={path} again={again} />
              ) : (
                line.ending
              ),
            ]}
          />
        ))}
      </Table>
    </>
  );
}

/** Access ends with the day: people read its last minute, not the first of the next. */
function lastMinute(end: string): string {
  return when(new Date(Date.parse(end) - 60_000).toISOString());
}

function Ending(props: { line: RestrictionLine; path: string; again: () => void }) {
  const { line } = props;
  return (
    <details class="govuk-details mash-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {line.kind === "wall" ? `Take the wall of ${line.person} down` : `End access of ${line.person}`}
        </span>
      </summary>
      <Reasoned
        path={props.path}
        again={props.again}
        step="endings"
        more={{ line: line.id }}
        id={`ending-${line.id}`}
        label="Why"
        button="End"
      />
    </details>
  );
}

function Reasoned(props: {
  path: string;
  again: () => void;
  step: string;
  more?: Record<string, string>;
  id?: string;
  label: string;
  button: string;
}) {
  const [reason, setReason] = useState("");
  const id = props.id ?? `reason-${props.step}`;
  const act = useAct({ reason: id });

  async function submit() {
    if (await act.run(() => post(`${props.path}/${props.step}`, { ...props.more, reason }))) {
      setReason("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label={props.button}>
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id={id} label={props.label} rows={2} value={reason} onValue={setReason} />
      <Button kind="warning" busy={act.busy}>
        {props.button}
      </Button>
    </Form>
  );
}
