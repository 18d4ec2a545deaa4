import { useState } from "preact/hooks";
import { post } from "../api/client";
import type { CasesFound } from "../api/model";
import { TextInput } from "../components/fields";
import { Link } from "../components/Link";
import { Button, ErrorSummary, Form, Live } from "../components/parts";
import { pastWords, RatingTag, stageWords } from "../components/words";
import { useAct } from "../state/act";
import { when } from "../state/countdown";

/** Finds people among the subjects of cases; what is typed never stands in an address. */
export function Search() {
  const [name, setName] = useState("");
  const [born, setBorn] = useState("");
  const [identifier, setIdentifier] = useState("");
  const [found, setFound] = useState<CasesFound | null>(null);
  const act = useAct({ name: "name", born: "born", identifier: "identifier" });

  async function submit() {
    await act.run(async () =>
      setFound(await post<CasesFound>("/cases/search", { name, born: born || null, identifier })),
    );
  }

  return (
    <>
      <h1 class="govuk-heading-l">Search</h1>
      <ErrorSummary mistakes={act.mistakes} />
      <Form onSubmit={() => void submit()} label="Search for a person">
        <div class="mash-row">
          <TextInput id="name" label="Name" value={name} onValue={setName} width="20" />
          <TextInput id="born" label="Born" type="date" value={born} onValue={setBorn} width="10" />
          <TextInput id="identifier" label="NHS number, UPN, PNC …" value={identifier} onValue={setIdentifier} width="20" />
          <Button busy={act.busy}>Search</Button>
        </div>
      </Form>
      <Live>{found && <Found {...found} />}</Live>
    </>
  );
}

function Found(props: CasesFound) {
  return (
    <>
      {props.cases.length === 0 && <p class="govuk-body">Nobody found in cases that you may see.</p>}
      {props.ask.map((contact) => (
        <p key={contact} class="govuk-inset-text">
          A restricted record may fit as well. Ask: {contact}
        </p>
      ))}
      <Cases cases={props.cases} />
    </>
  );
}

function Cases(props: { cases: CasesFound["cases"] }) {
  return (
    <ul class="govuk-list">
      {props.cases.map((found) => (
        <li key={found.id} class="mash-card">
          <Link to={`/cases/${found.id}`}>{found.reference}</Link> {found.headline}{" "}
          {found.past ? pastWords(found.past) : <RatingTag rating={found.rating} />}{" "}
          {stageWords(found.stage)}, received {when(found.receivedAt)}
        </li>
      ))}
    </ul>
  );
}
