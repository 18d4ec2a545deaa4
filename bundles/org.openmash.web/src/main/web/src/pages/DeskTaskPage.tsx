import type { DeskTask } from "../api/model";
import { AnswerTag, bornWords, fullName, RatingTag } from "../components/words";
import { when } from "../state/countdown";
import { useLoaded } from "../state/load";
import { AnswerForm } from "./AnswerForm";
import { ReviewForm } from "./ReviewForm";

/** One request as the asked agency sees it: the request and the own return, nothing of others. */
export function DeskTaskPage(props: { id: string }) {
  const loaded = useLoaded<DeskTask>(`/desk/${props.id}`, () => true);
  const task = loaded.value;
  if (!task) {
    return <p class="govuk-body">{loaded.failure ?? "Opening the request"}</p>;
  }
  const drafts = task.draft.filter((item) => item.state === "draft");
  return (
    <>
      <h1 class="govuk-heading-l">
        Request {task.caseReference} to {task.agency}
      </h1>
      <p class="govuk-body">
        <RatingTag rating={task.rating} /> <AnswerTag state={task.state} /> due {when(task.dueAt)}
      </p>
      <h2 class="govuk-heading-m">What is asked</h2>
      <p class="govuk-body">{task.need}</p>
      <ul class="govuk-list govuk-list--bullet">
        {task.about.map((subject) => (
          <li key={subject.id}>
            {fullName(subject.person)} ({subject.role}), {bornWords(subject.person)}
            {subject.person.addresses?.[0] && `, ${subject.person.addresses[0].text}`}
          </li>
        ))}
      </ul>
      {drafts.length > 0 && <ReviewForm task={task} drafts={drafts} again={loaded.again} />}
      {drafts.length === 0 && <AnswerForm task={task} again={loaded.again} />}
    </>
  );
}
