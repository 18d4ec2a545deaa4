import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { MissingFact, Subject } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { fullName } from "../../components/words";
import { useAct } from "../../state/act";

export const FACTS: Record<MissingFact["fact"], string> = {
  "birth-date": "Birth date",
  address: "Address of the household",
  referrer: "Who the referrer is",
  "parent-told": "Whether a parent was told",
};

/** What is missing, and of whom. */
export function factWords(fact: MissingFact, people: Subject[]): string {
  const person = people.find((subject) => subject.id === fact.subject);
  return person ? `${FACTS[fact.fact]} of ${fullName(person.person)}` : FACTS[fact.fact];
}

/** Fills in one missing fact, which ends its task. */
export function FactForm(props: { fact: MissingFact; people: Subject[]; filled: () => void }) {
  const { fact } = props;
  const [value, setValue] = useState("");
  const id = `fact-${fact.id}`;
  const act = useAct({ value: id });

  async function fill() {
    const answer = { body: { value }, etag: `"${fact.version}"` };
    if (await act.run(() => call("PUT", `/missing-facts/${fact.id}`, answer))) {
      props.filled();
    }
  }

  const words = factWords(fact, props.people);
  return (
    <Form onSubmit={() => void fill()} label={words}>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput
        id={id}
        label={words}
        hint={fact.fact === "birth-date" ? "As 2017-03-04" : undefined}
        value={value}
        onValue={setValue}
      />
      <Button kind="secondary" busy={act.busy}>
        Fill in
      </Button>
    </Form>
  );
}
