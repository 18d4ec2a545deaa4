import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { PatternSheet } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { dateWords } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { DECIDERS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";

/** What the rules of the area notice, each with the facts it rests on. It rates and decides nothing. */
export function Patterns(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<PatternSheet>(`/cases/${file.id}/patterns`, (caseId) => caseId === file.id);
  const sheet = loaded.value;
  if (!sheet) {
    return loaded.failure ? <p class="govuk-body">{loaded.failure}</p> : null;
  }
  return (
    <section aria-labelledby="patterns-heading">
      <h2 class="govuk-heading-m" id="patterns-heading">
        Patterns
      </h2>
      {sheet.patterns.length === 0 && <p class="govuk-body">No rule of the area finds a pattern.</p>}
      {sheet.patterns.map((pattern) => (
        <article class="mash-card" key={pattern.rule}>
          <h3 class="govuk-heading-s">{pattern.words}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {pattern.facts.map((fact, index) => (
              <li key={index}>
                {dateWords(fact.day, "day")}: {fact.words} <span class="mash-ref">{fact.reference}</span>
              </li>
            ))}
          </ul>
        </article>
      ))}
      {sheet.patterns.length > 0 && <p class="govuk-body-s">Look at the pattern, not at the last event alone. A person decides.</p>}
      {sheet.signatures.map((signature) => (
        <p class="govuk-body" key={signature.at}>
          <strong>Signed against</strong> {signature.words} ({signature.byName}, {when(signature.at)})
        </p>
      ))}
      {sheet.unsigned.length > 0 && may(...DECIDERS) && <SignForm {...props} signed={loaded.again} />}
    </section>
  );
}

function SignForm(props: TabProps & { signed: () => void }) {
  const [words, setWords] = useState("");
  const key = useMemo(newKey, [props.file.version]);
  const act = useAct({ words: "pattern-words" });

  async function submit() {
    const path = `/cases/${props.file.id}/patterns/signatures`;
    if (await act.run(() => post(path, { words }, { idempotencyKey: key }))) {
      props.signed();
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Sign against a pattern">
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea
        id="pattern-words"
        label="Why this case may close although a pattern is open"
        hint="A second person signs, not the one who decided. Your name and these words stay with the case."
        rows={2}
        value={words}
        onValue={setWords}
      />
      <Button kind="secondary" busy={act.busy}>
        Sign as second person
      </Button>
    </Form>
  );
}
