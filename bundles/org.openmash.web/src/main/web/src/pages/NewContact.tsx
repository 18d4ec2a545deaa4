import { useMemo, useState } from "preact/hooks";
import { get, newKey, post } from "../api/client";
import { Select, TextArea, TextInput } from "../components/fields";
import { Link } from "../components/Link";
import { Button, ErrorSummary, Form } from "../components/parts";
import { useAct } from "../state/act";
import { codes, may, ROOM, session } from "../state/session";
import { CATEGORIES } from "./restriction/words";
import { emptyPerson, PersonRows, personSent, type TypedPerson } from "./PersonRows";

interface Registered {
  caseId: string;
  caseReference: string;
}

/** A concern comes in: nothing is refused for missing facts, wrong ones are named. */
export function NewContact() {
  const [channel, setChannel] = useState(may("referrer") ? "form" : "telephone");
  const [sourceCode, setSourceCode] = useState("10");
  const [reporter, setReporter] = useState("");
  const [concern, setConcern] = useState("");
  const [narrative, setNarrative] = useState("");
  const [address, setAddress] = useState("");
  const [incidentRef, setIncidentRef] = useState("");
  const [consultation, setConsultation] = useState("");
  const [restricted, setRestricted] = useState("");
  const [people, setPeople] = useState<TypedPerson[]>([emptyPerson("child")]);
  const [registered, setRegistered] = useState<Registered | null>(null);
  const key = useMemo(newKey, [registered]);
  const act = useAct(fieldIds(people));

  async function submit() {
    await act.run(async () => setRegistered(await post<Registered>("/contacts", await contact(), { idempotencyKey: key })));
  }

  async function contact() {
    return {
      area: session.value?.areas[0] ?? "",
      channel,
      sourceCode,
      receivedAt: (await get<{ time: string }>("/status")).time,
      reporter,
      concern,
      narrative,
      people: people.map((person) => ({ role: person.role, person: personSent(person, address) })),
      address,
      incidentRef,
      earlierNotices: [],
      teamId: may("referrer") ? (session.value?.teams[0] ?? null) : null,
      consultation,
      restricted: restricted || null,
    };
  }

  if (registered) {
    return (
      <div class="govuk-panel govuk-panel--confirmation mash-panel" role="status">
        <h1 class="govuk-panel__title">Contact received</h1>
        <div class="govuk-panel__body">Your number is {registered.caseReference}</div>
        {!may("referrer") && <Link to={`/cases/${registered.caseId}`} class="govuk-link govuk-link--inverse">Open the case</Link>}
      </div>
    );
  }
  const list = (name: "sources" | "channels") =>
    (codes.value?.[name] ?? []).map((code) => ({ value: code.code, text: code.text }));
  return (
    <>
      <h1 class="govuk-heading-l">New contact</h1>
      <ErrorSummary mistakes={act.mistakes} />
      <Form onSubmit={() => void submit()} label="New contact">
        <div class="mash-two">
          <div>
            <TextArea id="narrative" label="What happened, when, who saw it" rows={8} value={narrative} onValue={setNarrative} />
            <TextInput id="concern" label="Concern" value={concern} onValue={setConcern} />
            <TextInput id="address" label="Where the household lives" value={address} onValue={setAddress} />
          </div>
          <div>
            <Select id="channel" label="How it came" choices={list("channels")} value={channel} onValue={setChannel} />
            <Select id="source-code" label="Source" choices={list("sources")} value={sourceCode} onValue={setSourceCode} />
            <TextInput id="reporter" label="Who reports: name and office" value={reporter} onValue={setReporter} />
            <TextInput id="incident-ref" label="Incident or form number" value={incidentRef} onValue={setIncidentRef} width="20" />
            <TextInput id="consultation" label="Number of a consultation" hint="If the advice line was asked before: its advice comes along." value={consultation} onValue={setConsultation} width="20" />
            {may(...ROOM) && (
              <Select
                id="restricted"
                label="Must the record be restricted?"
                choices={[{ value: "", text: "No" }, ...CATEGORIES]}
                value={restricted}
                onValue={setRestricted}
              />
            )}
          </div>
        </div>
        <PersonRows people={people} onPeople={setPeople} />
        <Button busy={act.busy}>Register the contact</Button>
      </Form>
    </>
  );
}

function fieldIds(people: TypedPerson[]): Record<string, string> {
  const ids: Record<string, string> = {
    narrative: "narrative",
    reporter: "reporter",
    sourceCode: "source-code",
    channel: "channel",
    concern: "concern",
    address: "address",
    consultation: "consultation",
    people: "given-0",
  };
  people.forEach((_, i) => {
    ids[`people[${i}].born`] = `born-${i}`;
    ids[`people[${i}].person.born`] = `born-${i}`;
    ids[`people[${i}].role`] = `role-${i}`;
    ids[`people[${i}].names`] = `given-${i}`;
  });
  return ids;
}
