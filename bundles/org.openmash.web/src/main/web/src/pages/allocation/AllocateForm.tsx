import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { CaseFile, FamilyAgreement, Page, ServiceLine, Team } from "../../api/model";
import { Radios, Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { elementsOf, useLoaded } from "../../state/load";
import { AGREEMENT, forWhom } from "./words";

const TO_A_TEAM = "team";

/** Services that are there for this child come first, the shortest wait on top; a team takes what no service does. */
export function AllocateForm(props: { file: CaseFile; made: () => void }) {
  const { file } = props;
  const services = useLoaded<Page<ServiceLine>>(`/cases/${file.id}/suggested-services`, () => true);
  const teams = useLoaded<Page<Team>>(`/teams?area=${file.area}`);
  const [place, setPlace] = useState("");
  const [team, setTeam] = useState("");
  const [agreement, setAgreement] = useState<FamilyAgreement>("not-yet-asked");
  const [agreementWords, setAgreementWords] = useState("");
  const [note, setNote] = useState("");
  const key = useMemo(newKey, []);
  const act = useAct({ team: "allocate-place", service: "allocate-place", agreement: "family", agreementWords: "family-words", note: "allocate-note" });
  const suggested = elementsOf(services.value);

  async function submit() {
    const to = place === TO_A_TEAM ? { team, service: "" } : { team: "", service: place };
    const body = { ...to, agreement, agreementWords, note };
    if (await act.run(() => post(`/cases/${file.id}/allocations`, body, { idempotencyKey: key }))) {
      props.made();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Allocate">
      <h3 class="govuk-heading-s">Allocate to a service or a team</h3>
      <ErrorSummary mistakes={act.mistakes} />
      <Radios
        id="allocate-place"
        label="Where to"
        hint={suggested.length === 0 ? "No service of the directory fits the level, age and address of this child." : ""}
        value={place}
        onValue={setPlace}
        choices={[...suggested.map(choice), { value: TO_A_TEAM, text: "A team, without a service" }]}
      />
      {place === TO_A_TEAM && (
        <Select
          id="allocate-team"
          label="Team"
          value={team}
          onValue={setTeam}
          choices={[{ value: "", text: "choose" }, ...elementsOf(teams.value).map((t) => ({ value: t.id, text: t.name }))]}
        />
      )}
      <Radios
        id="family"
        label="Does the family agree to this service?"
        hint="This says nothing about the lawful basis for sharing."
        value={agreement}
        onValue={(value) => setAgreement(value as FamilyAgreement)}
        choices={Object.entries(AGREEMENT).map(([value, text]) => ({ value, text }))}
      />
      <TextInput id="family-words" label="Who said so, and when" value={agreementWords} onValue={setAgreementWords} />
      <TextArea
        id="allocate-note"
        label="What the team shall do"
        hint="The team reads this. What agencies told the room goes in a released pack."
        rows={3}
        value={note}
        onValue={setNote}
      />
      <Button busy={act.busy}>Allocate</Button>
    </Form>
  );
}

function choice(line: ServiceLine) {
  const { service, allocated, overCapacity } = line;
  const queue = `${service.waiting + allocated} wait, ${service.weeks} weeks; room for ${service.capacity}`;
  return {
    value: service.id,
    text: service.name,
    hint: [service.needs.join(", "), forWhom(line), queue, overCapacity ? "over capacity" : ""].filter(Boolean).join("; "),
  };
}
