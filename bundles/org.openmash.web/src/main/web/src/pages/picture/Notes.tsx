import { useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Overview } from "../../api/model";
import { Radios, Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { fullName } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { ASSESSORS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";

const KINDS = [
  { value: "voice-of-the-child", text: "Voice of the child" },
  { value: "strength", text: "Strength" },
  { value: "relationship", text: "Relationship" },
];

interface NotesProps extends TabProps {
  notes: Overview["notes"];
  name: (id: string) => string;
}

/** What the child says, what protects, who is what to whom. */
export function Notes(props: NotesProps) {
  const { name } = props;
  return (
    <section aria-label="Notes on the picture">
      {KINDS.map((kind) => {
        const notes = props.notes.filter((n) => n.note.kind === kind.value);
        return (
          <div key={kind.value}>
            <h2 class="govuk-heading-m">{kind.value === "strength" ? "Strengths" : kind.value === "relationship" ? "Relationships" : kind.text}</h2>
            {notes.length === 0 && <p class="govuk-body">Nothing put down yet.</p>}
            {notes.map((n) => (
              <p class="govuk-body" key={n.at}>
                <strong>
                  {name(n.note.subject)}
                  {n.note.other && ` to ${name(n.note.other)}`}
                </strong>
                : {n.note.words} ({n.byName}, {when(n.at)})
              </p>
            ))}
          </div>
        );
      })}
      {may(...ASSESSORS) && props.file.stage !== "closed" && <NoteForm {...props} />}
    </section>
  );
}

function NoteForm(props: NotesProps) {
  const { file } = props;
  const [kind, setKind] = useState("voice-of-the-child");
  const [subject, setSubject] = useState(file.subjects[0]?.id ?? "");
  const [other, setOther] = useState(file.subjects[1]?.id ?? "");
  const [words, setWords] = useState("");
  const [key, setKey] = useState(newKey);
  const act = useAct({ kind: "note-kind", subject: "note-subject", other: "note-other", words: "note-words" });
  const people = file.subjects.map((s) => ({ value: s.id, text: fullName(s.person) }));

  async function submit() {
    const body = kind === "relationship" ? { kind, subject, other, words } : { kind, subject, words };
    if (await act.run(() => post(`/cases/${file.id}/picture/notes`, body, { idempotencyKey: key }))) {
      setKey(newKey());
      setWords("");
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Put down a note</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Put down a note">
          <ErrorSummary mistakes={act.mistakes} />
          <Radios id="note-kind" label="What it is" choices={KINDS} value={kind} onValue={setKind} />
          <Select id="note-subject" label="About" choices={people} value={subject} onValue={setSubject} />
          {kind === "relationship" && (
            <Select id="note-other" label="To" choices={people} value={other} onValue={setOther} />
          )}
          <TextArea id="note-words" label="In words" rows={2} value={words} onValue={setWords} />
          <Button kind="secondary" busy={act.busy}>
            Put down
          </Button>
        </Form>
      </div>
    </details>
  );
}
