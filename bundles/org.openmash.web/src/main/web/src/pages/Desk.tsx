import type { DeskTask, Page } from "../api/model";
import { Link } from "../components/Link";
import { AnswerTag, fullName, RatingTag } from "../components/words";
import { countdown } from "../state/countdown";
import { elementsOf, useLoaded } from "../state/load";
import { useNow } from "./Board";

/** What the reader's own agency must answer or review, by due time. */
export function Desk() {
  const loaded = useLoaded<Page<DeskTask>>("/desk", () => true);
  const now = useNow();
  const tasks = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Desk</h1>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && tasks.length === 0 && <p class="govuk-body">Nothing waits for your agency.</p>}
      <ul class="govuk-list">
        {tasks.map((task) => (
          <li class="mash-card" key={task.id}>
            <Link to={`/desk/${task.id}`}>{task.caseReference}</Link> <RatingTag rating={task.rating} />{" "}
            <AnswerTag state={task.state} /> {countdown(task.dueAt, now)}
            <p class="govuk-body-s">{task.about.map((s) => fullName(s.person)).join(", ")}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
