import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Retention } from "../../api/model";
import { Link } from "../../components/Link";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { may } from "../../state/session";

/** How far the case ever came and whether it is held, beside the case. */
export function RetentionPanel(props: { id: string }) {
  const loaded = useLoaded<Retention>(`/cases/${props.id}/retention`, (caseId) => caseId === props.id);
  return loaded.value ? (
    <>
      <h2 class="govuk-heading-m">Retention</h2>
      <Words kept={loaded.value} />
      <p class="govuk-body-s">
        <Link to={`/retention/${props.id}`}>Page for information governance</Link>
      </p>
    </>
  ) : null;
}

/** The same for information governance, which sets and lifts holds and sees nothing else of the case. */
export function RetentionPage(props: { id: string }) {
  const loaded = useLoaded<Retention>(`/cases/${props.id}/retention`);
  if (!loaded.value) {
    return <p class="govuk-body">{loaded.failure ?? "Fetching"}</p>;
  }
  return (
    <>
      <h1 class="govuk-heading-l">Retention of {loaded.value.reference}</h1>
      <Words kept={loaded.value} />
      {may("information-governance") && <HoldForm kept={loaded.value} again={loaded.again} />}
    </>
  );
}

function Words(props: { kept: Retention }) {
  const { kept } = props;
  return (
    <>
      <p class="govuk-body">
        Furthest point: <strong>{kept.furthest.replace(/-/g, " ")}</strong>, {when(kept.reachedAt)}.{" "}
        {kept.held && <Tag colour="red">legal hold: nothing may be destroyed</Tag>}
      </p>
      {kept.holds.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {kept.holds.map((hold) => (
            <li key={hold.at}>
              {hold.set ? "Hold set" : "Hold lifted"}: {hold.reason} ({hold.byName}, {when(hold.at)})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function HoldForm(props: { kept: Retention; again: () => void }) {
  const { kept } = props;
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "hold-reason" });
  const step = kept.held ? "hold/lifting" : "hold";

  async function submit() {
    if (await act.run(() => post(`/cases/${kept.caseId}/retention/${step}`, { reason }))) {
      setReason("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label={kept.held ? "Lift the hold" : "Set a legal hold"}>
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea
        id="hold-reason"
        label={kept.held ? "Why the hold may go" : "Which inquiry or proceedings"}
        rows={2}
        value={reason}
        onValue={setReason}
      />
      <Button kind={kept.held ? "warning" : undefined} busy={act.busy}>
        {kept.held ? "Lift the hold" : "Set a legal hold"}
      </Button>
    </Form>
  );
}
