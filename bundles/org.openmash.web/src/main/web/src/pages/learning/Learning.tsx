import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Lesson, LessonCount, Page } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { DECIDERS, FIGURES, LEARNERS, may, ROOM, session } from "../../state/session";
import { LessonForm } from "./LessonForm";

/** Practice gaps and barriers to sharing, and what was learnt. */
export function Learning() {
  const area = session.value?.areas[0] ?? "";
  const lessons = useLoaded<Page<Lesson>>(may(...LEARNERS) ? `/lessons?area=${area}` : null, () => true);
  const figures = useLoaded<Page<LessonCount>>(may(...FIGURES) ? `/lessons/figures?area=${area}` : null, () => true);
  const of = (kind: string) => elementsOf(lessons.value).filter((lesson) => lesson.kind === kind);
  const again = () => {
    lessons.again();
    figures.again();
  };
  return (
    <>
      <h1 class="govuk-heading-l">Learning</h1>
      {may(...ROOM) && <LessonForm area={area} again={again} count={elementsOf(lessons.value).length} />}
      {may(...LEARNERS) && (
        <>
          <Register title="Practice gaps" lessons={of("gap")} again={again} />
          <Register title="Barriers to sharing" lessons={of("barrier")} again={again} />
        </>
      )}
      {may(...FIGURES) && <Figures figures={elementsOf(figures.value)} />}
    </>
  );
}

function Register(props: { title: string; lessons: Lesson[]; again: () => void }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{props.title}</h2>
      {props.lessons.length === 0 && <p class="govuk-body">None.</p>}
      {props.lessons.map((lesson) => (
        <LessonCard key={lesson.id} lesson={lesson} again={props.again} />
      ))}
    </section>
  );
}

function LessonCard(props: { lesson: Lesson; again: () => void }) {
  const { lesson } = props;
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        {lesson.theme.replaceAll("-", " ")}, {lesson.agencyName} {lesson.overdue && <Tag colour="red">overdue</Tag>}{" "}
        <Tag colour={lesson.state === "learnt" ? "green" : "blue"}>{lesson.state}</Tag>
      </h3>
      <p class="govuk-body">{lesson.words}</p>
      <p class="govuk-body-s">
        {lesson.raisedByName}, {when(lesson.raisedAt)}
        {lesson.owner && `. Owner: ${lesson.owner}`}
        {lesson.dueAt && `. Due ${when(lesson.dueAt)}`}
      </p>
      {lesson.answer && <p class="govuk-body">Answer: {lesson.answer}</p>}
      {lesson.learnt && <p class="govuk-body">Learnt: {lesson.learnt}</p>}
      {lesson.state === "raised" && lesson.forReader && <Say {...props} step="answer" label="Your agency's answer" button="Answer" />}
      {lesson.state === "answered" && may(...DECIDERS) && (
        <Say {...props} step="learning" label="What was learnt" button="Close with this" />
      )}
    </article>
  );
}

function Say(props: { lesson: Lesson; again: () => void; step: string; label: string; button: string }) {
  const [words, setWords] = useState("");
  const id = `${props.step}-${props.lesson.id}`;
  const act = useAct({ words: id });

  async function send() {
    const options = { body: { words }, etag: `"${props.lesson.version}"` };
    if (await act.run(() => call("POST", `/lessons/${props.lesson.id}/${props.step}`, options))) {
      props.again();
    }
  }

  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id={id} label={props.label} value={words} onValue={setWords} />
      <Button kind="secondary" busy={act.busy} onPress={() => void send()}>
        {props.button}
      </Button>
    </>
  );
}

function Figures(props: { figures: LessonCount[] }) {
  return (
    <section>
      <h2 class="govuk-heading-m">Themes by count</h2>
      <Table label="Themes by count" heads={["Theme", "Register", "Agency", "Raised", "Answered", "Learnt", "Overdue"]}>
        {props.figures.map((line) => (
          <Cells
            key={`${line.kind}${line.theme}${line.agency}`}
            cells={[line.theme.replaceAll("-", " "), line.kind, line.agency, line.raised, line.answered, line.learnt, line.overdue]}
          />
        ))}
      </Table>
    </section>
  );
}
