import { useMemo, useState } from "preact/hooks";
import { call, newKey, post } from "../../api/client";
import type { Page, Question } from "../../api/model";
import { Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import type { TabProps } from "../case/CasePage";
import { others, useAgencies } from "./agencies";

const REPLIES: Record<string, string> = { yes: "Yes", no: "No", "not-known": "Not known to us", "in-words": "" };

/** Colleagues ask one another; the one who is asked answers in one click. */
export function Questions(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<Question>>(`/cases/${file.id}/questions`, (caseId) => caseId === file.id);
  return (
    <section>
      <h2 class="govuk-heading-m">Questions to colleagues</h2>
      {loaded.value && elementsOf(loaded.value).length === 0 && <p class="govuk-body">Nobody has asked yet.</p>}
      {elementsOf(loaded.value).map((question) => (
        <QuestionCard key={question.id} question={question} again={loaded.again} />
      ))}
      {file.stage !== "closed" && <AskForm {...props} asked={loaded.again} count={elementsOf(loaded.value).length} />}
    </section>
  );
}

function QuestionCard(props: { question: Question; again: () => void }) {
  const { question } = props;
  return (
    <article class="mash-card">
      <p class="govuk-body-s">
        {question.askedByName}, {when(question.askedAt)}, to {question.agencyName}
        {question.specialism && `, ${question.specialism}`}
      </p>
      <p class="govuk-body">
        <strong>{question.text}</strong>
      </p>
      {question.answer && (
        <p class="govuk-body">
          {[REPLIES[question.answer.reply], question.answer.words].filter(Boolean).join(". ")}{" "}
          <span class="mash-quiet">
            {question.answer.byName}, {when(question.answer.at)}
          </span>
        </p>
      )}
      {!question.answer && question.forReader && <AnswerButtons {...props} />}
      <p class="govuk-body-s">
        {question.seen.length === 0
          ? "Seen by nobody yet. "
          : `Seen by ${question.seen.map((seen) => `${seen.byName} (${seen.agency}), ${when(seen.at)}`).join("; ")}. `}
      </p>
      <SeenButton {...props} />
    </article>
  );
}

function AnswerButtons(props: { question: Question; again: () => void }) {
  const [words, setWords] = useState("");
  const id = `answer-${props.question.id}`;
  const act = useAct({ words: id });

  async function answer(reply: string) {
    const body = { reply, words };
    const path = `/questions/${props.question.id}/answer`;
    if (await act.run(() => call("POST", path, { body, etag: `"${props.question.version}"` }))) {
      props.again();
    }
  }

  return (
    <div>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id={id} label="In words, if you like" value={words} onValue={setWords} />
      <div class="govuk-button-group">
        {["yes", "no", "not-known"].map((reply) => (
          <Button key={reply} kind="secondary" busy={act.busy} onPress={() => void answer(reply)}>
            {REPLIES[reply]}
          </Button>
        ))}
        <Button kind="secondary" busy={act.busy} onPress={() => void answer("in-words")}>
          Answer in words
        </Button>
      </div>
    </div>
  );
}

function SeenButton(props: { question: Question; again: () => void }) {
  const act = useAct();
  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <Button
        kind="secondary"
        busy={act.busy}
        onPress={() => void act.run(() => post(`/questions/${props.question.id}/seen`)).then(props.again)}
      >
        I have seen this
      </Button>
    </>
  );
}

function AskForm(props: TabProps & { asked: () => void; count: number }) {
  const agencies = useAgencies(props.file.area);
  const [agency, setAgency] = useState("");
  const [specialism, setSpecialism] = useState("");
  const [text, setText] = useState("");
  const key = useMemo(newKey, [props.count]);
  const act = useAct({ agency: "ask-agency", text: "ask-text" });

  async function submit() {
    const body = { agency, specialism, text };
    if (await act.run(() => post(`/cases/${props.file.id}/questions`, body, { idempotencyKey: key }))) {
      setText("");
      props.asked();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Ask a colleague</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Ask a colleague">
          <ErrorSummary mistakes={act.mistakes} />
          <Select id="ask-agency" label="Agency" choices={others(agencies)} value={agency} onValue={setAgency} />
          <TextInput id="ask-specialism" label="Specialism, if somebody in particular" value={specialism} onValue={setSpecialism} />
          <TextArea id="ask-text" label="Question" rows={2} value={text} onValue={setText} />
          <Button busy={act.busy}>Ask</Button>
        </Form>
      </div>
    </details>
  );
}
