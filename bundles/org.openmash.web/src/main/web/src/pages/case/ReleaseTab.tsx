import { useState } from "preact/hooks";
import type { Page, Picture, ReleaseLog, Team } from "../../api/model";
import { post } from "../../api/client";
import { Select } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { DeliveryLine } from "../DeliveryLine";
import type { TabProps } from "./CasePage";
import { FeedbackForm } from "./FeedbackForm";
import { PackForm } from "./PackForm";

/** The release desk: one pack per team; each item goes raw, goes in a wording, or stays, and says by which rule. */
export function ReleaseTab(props: TabProps) {
  const { file } = props;
  const [team, setTeam] = useState("");
  const teams = useLoaded<Page<Team>>(`/teams?area=${encodeURIComponent(file.area)}`);
  const picture = useLoaded<Picture>(`/cases/${file.id}/picture`);
  const log = useLoaded<Page<ReleaseLog>>(`/cases/${file.id}/packs`, (caseId) => caseId === file.id);
  if (file.stage === "received" || file.stage === "research") {
    return <p class="govuk-body">Nothing is released before the decision.</p>;
  }
  const choices = elementsOf(teams.value).map((t) => ({ value: t.id, text: `${t.name} (${t.recipient})` }));
  const texts = new Map((picture.value?.chronology ?? []).map((item) => [item.id, item.text]));
  return (
    <>
      <h2 class="govuk-heading-m">Release</h2>
      <Select id="team" label="To" choices={[{ value: "", text: "choose a team" }, ...choices]} value={team} onValue={setTeam} />
      {team && <PackForm key={team} {...props} team={team} texts={texts} released={log.again} />}
      <h2 class="govuk-heading-m">Released so far</h2>
      <Log packs={elementsOf(log.value)} again={log.again} />
      <FeedbackForm {...props} />
    </>
  );
}

function Log(props: { packs: ReleaseLog[]; again: () => void }) {
  if (props.packs.length === 0) {
    return <p class="govuk-body">Nothing yet.</p>;
  }
  return (
    <ul class="govuk-list">
      {props.packs.map((pack) => (
        <li key={pack.id}>
          <strong>{pack.team}</strong> ({pack.recipient}), {when(pack.releasedAt)} by {pack.releasedByName}:{" "}
          {pack.rows.filter((row) => row.disposition !== "stays").length} went,{" "}
          {pack.rows.filter((row) => row.disposition === "stays").length} stayed.{" "}
          {pack.acknowledgedAt
            ? `${pack.accepted ? "Accepted" : "Declined"} ${when(pack.acknowledgedAt)}`
            : "Not yet acknowledged"}
          {pack.delivery && (
            <>
              {". "}
              <DeliveryLine delivery={pack.delivery} />
              {pack.delivery.state === "given-up" && <DeliverAgain pack={pack.id} done={props.again} />}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function DeliverAgain(props: { pack: string; done: () => void }) {
  const act = useAct({});

  async function deliver() {
    if (await act.run(() => post(`/packs/${props.pack}/delivery`, {}))) {
      props.done();
    }
  }

  return (
    <Form onSubmit={() => void deliver()} label="Deliver again">
      <ErrorSummary mistakes={act.mistakes} />
      <Button busy={act.busy} kind="secondary">Deliver again</Button>
    </Form>
  );
}
