import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

/** Puts down a shift of duty or an absence. */
export function CoverForm(props: { area: string; count: number; put: () => void }) {
  const [person, setPerson] = useState("");
  const [team, setTeam] = useState("");
  const [deputy, setDeputy] = useState("");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const key = useMemo(newKey, [props.count]);
  const fields = { person: "cover-person", team: "cover-team", deputy: "cover-deputy", from: "cover-from", until: "cover-until" };
  const act = useAct(fields);

  async function submit() {
    const body = { area: props.area, person, team, deputy, from: instant(from), until: instant(until) };
    if (await act.run(() => post("/cover", body, { idempotencyKey: key }))) {
      setPerson("");
      setTeam("");
      setDeputy("");
      props.put();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Put down a shift or an absence">
      <h2 class="govuk-heading-m">Put down a shift or an absence</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id="cover-person" label="Who, by user name" value={person} onValue={setPerson} />
      <TextInput id="cover-team" label="On duty for" hint="Leave empty for an absence" value={team} onValue={setTeam} />
      <TextInput id="cover-deputy" label="Who stands in, by user name" hint="Only for an absence" value={deputy} onValue={setDeputy} />
      <TextInput id="cover-from" label="From" hint="As 2026-11-16 09:00" value={from} onValue={setFrom} />
      <TextInput id="cover-until" label="Until" hint="As 2026-11-16 17:00" value={until} onValue={setUntil} />
      <Button busy={act.busy}>Put down</Button>
    </Form>
  );
}

/** A local time as an instant; null for what is no time, which the hub then refuses by name. */
export function instant(local: string): string | null {
  const time = new Date(local.trim().replace(" ", "T"));
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
