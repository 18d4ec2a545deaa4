import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Allocation, AllocationStep } from "../../api/model";
import { Radios, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { CourseSheet } from "./CourseSheet";
import { DO, StateTag, USEFUL } from "./words";

interface CardProps {
  allocation: Allocation;
  again: () => void;
}

/** One allocation as its team reads and answers it; it does not lead to the case. */
export function AllocationCard(props: CardProps) {
  const { allocation } = props;
  const asked = allocation.course.followUps.find((question) => !question.answeredAt);
  return (
    <article class="mash-card" aria-label={`Case ${allocation.course.reference}`}>
      <h3 class="govuk-heading-s">
        Case {allocation.course.reference}, {allocation.course.place} <StateTag state={allocation.state} />
      </h3>
      <CourseSheet allocation={allocation} />
      {asked && <AnswerForm {...props} months={asked.months} />}
      {allocation.next.length > 0 && <StepForm {...props} />}
      {allocation.state !== "offered" && allocation.state !== "declined" && <RateForm {...props} />}
    </article>
  );
}

function StepForm(props: CardProps) {
  const { allocation } = props;
  const [words, setWords] = useState("");
  const id = `step-words-${allocation.id}`;
  const act = useAct({ words: id });

  async function take(step: AllocationStep) {
    const path = `/allocations/${allocation.id}/reports`;
    if (await act.run(() => call("POST", path, { body: { step, words }, etag: `"${allocation.version}"` }))) {
      setWords("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => undefined} label="Your team's word">
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id={id} label="Your team's word" hint="Must be given to decline, and when help ends." rows={2} value={words} onValue={setWords} />
      <div class="govuk-button-group">
        {allocation.next.map((step) => (
          <Button
            key={step}
            busy={act.busy}
            onPress={() => void take(step)}
            {...(step === "decline" ? { kind: "secondary" as const } : {})}
          >
            {DO[step]}
          </Button>
        ))}
      </div>
    </Form>
  );
}

function AnswerForm(props: CardProps & { months: number }) {
  const { allocation } = props;
  const [words, setWords] = useState("");
  const id = `follow-up-${allocation.id}`;
  const act = useAct({ words: id });

  async function submit() {
    const path = `/allocations/${allocation.id}/answer`;
    if (await act.run(() => call("POST", path, { body: { words }, etag: `"${allocation.version}"` }))) {
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="How the child is">
      <ErrorSummary mistakes={act.mistakes} />
      <TextArea id={id} label={`How is the child, ${props.months} months after you accepted?`} rows={2} value={words} onValue={setWords} />
      <Button busy={act.busy}>Answer</Button>
    </Form>
  );
}

function RateForm(props: CardProps) {
  const { allocation } = props;
  const [useful, setUseful] = useState(allocation.course.usefulness?.useful ?? "");
  const [comment, setComment] = useState("");
  const id = `useful-${allocation.id}`;
  const act = useAct({ useful: id, comment: `comment-${allocation.id}` });

  async function submit() {
    const path = `/allocations/${allocation.id}/usefulness`;
    if (await act.run(() => call("PUT", path, { body: { useful: useful || null, comment }, etag: `"${allocation.version}"` }))) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Say whether the pack helped</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Was the pack useful?">
          <ErrorSummary mistakes={act.mistakes} />
          <Radios
            id={id}
            label="Was the pack useful?"
            inline
            value={useful}
            onValue={(value) => setUseful(value as typeof useful)}
            choices={Object.entries(USEFUL).map(([value, text]) => ({ value, text }))}
          />
          <TextArea id={`comment-${allocation.id}`} label="What was missing or too much" rows={2} value={comment} onValue={setComment} />
          <Button kind="secondary" busy={act.busy}>
            Send
          </Button>
        </Form>
      </div>
    </details>
  );
}
