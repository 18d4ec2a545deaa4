import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Agency, ConnectorStatus } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { useAct } from "../../state/act";
import { may } from "../../state/session";
import { stepsFrom } from "./life";
import { TryOutPanel } from "./TryOutPanel";

interface StepProps {
  agency: Agency;
  again: () => void;
}

/** What can be done with an agency now, by this person's roles. */
export function AgencySteps(props: StepProps) {
  const { agency } = props;
  const act = useAct();
  const [told, setTold] = useState("");
  const steps = stepsFrom(agency.life);
  const path = `/agencies/${encodeURIComponent(agency.id)}`;
  const operator = may("operator");
  const governance = may("information-governance");

  const step = (verb: string) => void act.run(() => post(`${path}/${verb}`, { area: agency.area })).then(props.again);
  const probe = () =>
    void act
      .run(async () => {
        const status = await post<ConnectorStatus>(`${path}/probe`, { area: agency.area });
        setTold(`${agency.name} is ${status.state}. ${status.text}`);
      })
      .then(props.again);

  return (
    <section aria-label="Steps">
      <ErrorSummary mistakes={act.mistakes} />
      <Live>{told && <p class="govuk-inset-text">{told}</p>}</Live>
      <div class="govuk-button-group">
        {operator && steps.has("join") && <Button busy={act.busy} onPress={() => step("join")}>Propose that it joins</Button>}
        {governance && steps.has("approval") && <Button busy={act.busy} onPress={() => step("approval")}>Approve</Button>}
        {(operator || governance) && steps.has("resumption") && (
          <Button busy={act.busy} onPress={() => step("resumption")}>Resume</Button>
        )}
        {operator && steps.has("probe") && (
          <Button kind="secondary" busy={act.busy} onPress={probe}>Probe</Button>
        )}
      </div>
      {operator && steps.has("try") && <TryOutPanel agency={agency} />}
      {(operator || governance) && steps.has("suspension") && <SuspendForm {...props} />}
      {operator && steps.has("leave") && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Let it leave</span>
          </summary>
          <div class="govuk-details__text">
            <p class="govuk-body">Nothing new is asked, what runs may end. What it said stays, with its protection.</p>
            <Button kind="warning" busy={act.busy} onPress={() => step("leave")}>Let {agency.name} leave</Button>
          </div>
        </details>
      )}
    </section>
  );
}

function SuspendForm(props: StepProps) {
  const [reason, setReason] = useState("");
  const act = useAct({ reason: "suspension-reason" });
  const submit = () =>
    void act
      .run(() => post(`/agencies/${encodeURIComponent(props.agency.id)}/suspension`, { area: props.agency.area, reason }))
      .then(props.again);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Suspend it</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={submit} label="Suspend">
          <ErrorSummary mistakes={act.mistakes} />
          <TextInput
            id="suspension-reason"
            label="Reason"
            hint="Staff read it on the case page. Name no person."
            value={reason}
            onValue={setReason}
          />
          <Button kind="warning" busy={act.busy}>
            Suspend {props.agency.name}
          </Button>
        </Form>
      </div>
    </details>
  );
}
