import { useEffect, useState } from "preact/hooks";
import { call, get, post } from "../api/client";
import type { Area, MemberView, Page } from "../api/model";
import { TextArea } from "../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../components/parts";
import { Link } from "../components/Link";
import { Cells, Facts, Table } from "../components/Table";
import { useAct } from "../state/act";
import { when } from "../state/countdown";
import { elementsOf, useLoaded, type Loaded } from "../state/load";
import { may } from "../state/session";
import { pageWords } from "./agencies/steps";

/** Areas that share this hub, as data. */
export function Areas() {
  const loaded = useLoaded<Page<Area>>("/areas", () => true);
  const areas = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Areas</h1>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {areas.length > 0 && (
        <Table label="Areas" heads={["Area", "Activation", "Agencies", "Teams", "Since"]}>
          {areas.map((area) => (
            <Cells
              key={area.id}
              cells={[
                <>
                  <Link to={`/areas/${encodeURIComponent(area.id)}`}>{area.name}</Link>{" "}
                  {area.retired && <Tag colour="grey">retired</Tag>}
                </>,
                words(area.activation),
                area.agencies.length,
                area.teams.length,
                when(area.since),
              ]}
            />
          ))}
        </Table>
      )}
      {loaded.value && areas.length === 0 && (
        <p class="govuk-body">No area has a document yet: each works by the defaults of the hub.</p>
      )}
      {may("operator") && <AreaForm again={loaded.again} />}
    </>
  );
}

function AreaForm(props: { again: () => void }) {
  const [document, setDocument] = useState("");
  const act = useAct();
  const submit = () => void act.run(() => call("POST", "/areas", { json: document })).then(props.again);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Add or change an area</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={submit} label="Add or change an area">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="area-document"
            label="Document of the area"
            hint="JSON by area.schema.json, for example the export of another hub. Nothing of a wrong one is taken."
            rows={10}
            value={document}
            onValue={setDocument}
          />
          <Button busy={act.busy}>Take the document</Button>
        </Form>
      </div>
    </details>
  );
}

/** One area: calendar, thresholds, agencies, teams; and its document for another hub. */
export function AreaPage(props: { id: string }) {
  const path = `/areas/${encodeURIComponent(props.id)}`;
  const loaded = useLoaded<Area>(path, () => true);
  const members = useLoaded<Page<MemberView>>(`${path}/agencies`, () => true);
  useEffect(() => lookAgain(members), [members.value]);
  const act = useAct();
  const [exported, setExported] = useState("");
  const area = loaded.value;
  if (!area) {
    return <p class="govuk-body">{loaded.failure ?? ""}</p>;
  }
  const show = () => void act.run(async () => setExported(JSON.stringify(await get<unknown>(`${path}/export`), null, 2)));
  const retire = () => void act.run(() => post(`${path}/retirement`)).then(loaded.again).then(members.again);
  return (
    <>
      <Link to="/areas" class="govuk-back-link">
        Areas
      </Link>
      <h1 class="govuk-heading-l">
        {area.name} {area.retired && <Tag colour="grey">retired</Tag>}
      </h1>
      <ErrorSummary mistakes={act.mistakes} />
      <Facts
        facts={[
          ["Who lets an agency join", words(area.activation)],
          ["Open cases that ask a new agency", words(area.backFill)],
          ["Offices", `${area.calendar.opens} to ${area.calendar.closes}, ${area.calendar.days.length} days a week`],
          ["Own days off", area.calendar.closed.join(", ")],
          ["Protocol", area.protocol],
        ]}
      />
      <Table label="Thresholds" heads={["Level", "Name", "Meaning"]}>
        {area.thresholds.map((t) => (
          <Cells key={t.level} cells={[t.level, t.name, t.meaning]} />
        ))}
      </Table>
      <Table label="Agencies that are to take part" heads={["Agency", "Answers by", "Agreement until", "State and next step"]}>
        {elementsOf(members.value).map((m) => (
          <Cells key={m.agency} cells={[m.name, m.kind || "desk", until(area, m.agency), <State member={m} />]} />
        ))}
      </Table>
      <Table label="Teams" heads={["Team", "Recipient"]}>
        {area.teams.map((team) => (
          <Cells key={team.id} cells={[team.name, team.recipient]} />
        ))}
      </Table>
      <div class="govuk-button-group">
        <Button kind="secondary" busy={act.busy} onPress={show}>Show its document for another hub</Button>
        {may("operator") && !area.retired && (
          <Button kind="warning" busy={act.busy} onPress={retire}>Retire {area.name}</Button>
        )}
      </div>
      {exported && (
        <pre class="mash-document" tabIndex={0} aria-label="Document">
          {exported}
        </pre>
      )}
    </>
  );
}

/** What is not ready heals by itself, when a connector comes for example: nobody tells the page. */
function lookAgain(members: Loaded<Page<MemberView>>): (() => void) | undefined {
  if (elementsOf(members.value).every((member) => member.ready)) {
    return undefined;
  }
  const soon = setTimeout(members.again, 3_000);
  return () => clearTimeout(soon);
}

function State(props: { member: MemberView }) {
  return (
    <>
      {!props.member.ready && <Tag colour="red">to be mended</Tag>} {pageWords(props.member.words)}
    </>
  );
}

function until(area: Area, agency: string): string {
  return area.agencies.find((member) => member.agency === agency)?.sharing?.until ?? "–";
}

function words(code: string): string {
  return code.replaceAll("-", " ");
}
