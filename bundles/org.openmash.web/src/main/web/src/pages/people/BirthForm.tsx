import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Subject } from "../../api/model";
import { Select, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { fullName } from "../../components/words";
import { useAct } from "../../state/act";

const SEXES = [
  { value: "female", text: "female" },
  { value: "male", text: "male" },
  { value: "unknown", text: "not known" },
];

/** A child who was expected is born: somebody was told, and says by whom. */
export function BirthForm(props: { subject: Subject; again: () => void }) {
  const { subject } = props;
  const [born, setBorn] = useState("");
  const [given, setGiven] = useState("");
  const [family, setFamily] = useState(subject.person.names[0]?.family ?? "");
  const [sex, setSex] = useState("unknown");
  const [nhsNumber, setNhsNumber] = useState("");
  const [toldBy, setToldBy] = useState("");
  const act = useAct({
    born: "birth-born",
    given: "birth-given",
    family: "birth-family",
    sex: "birth-sex",
    toldBy: "birth-told-by",
  });

  async function submit() {
    const birth = { born: born || null, given, family, sex, nhsNumber: nhsNumber || null, toldBy };
    if (await act.run(() => post(`/people/${subject.id}/birth`, birth))) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{fullName(subject.person)} is born</span>
      </summary>
      <Form onSubmit={() => void submit()} label="Record the birth">
        <ErrorSummary mistakes={act.mistakes} />
        <TextInput id="birth-born" label="Born" type="date" width="10" value={born} onValue={setBorn} />
        <TextInput id="birth-given" label="Given name" hint="Leave empty while there is none." value={given} onValue={setGiven} />
        <TextInput id="birth-family" label="Family name" value={family} onValue={setFamily} />
        <Select id="birth-sex" label="Sex" choices={SEXES} value={sex} onValue={setSex} />
        <TextInput id="birth-nhs" label="NHS number, if known" width="20" value={nhsNumber} onValue={setNhsNumber} />
        <TextInput id="birth-told-by" label="Who says so" value={toldBy} onValue={setToldBy} />
        <Button busy={act.busy}>Record the birth</Button>
      </Form>
    </details>
  );
}
