import type { Item, Page, Picture, Question } from "../../api/model";
import { dateWords } from "../../components/words";
import { elementsOf, useLoaded } from "../../state/load";

/** What an assessment may cite, in the words that people know it by. */
export interface Citable {
  value: string;
  text: string;
}

/** Items of the picture and answered questions of a case. */
export function useCitable(caseId: string): Citable[] {
  const picture = useLoaded<Picture>(`/cases/${caseId}/picture`, (id) => id === caseId);
  const questions = useLoaded<Page<Question>>(`/cases/${caseId}/questions`, (id) => id === caseId);
  return [
    ...(picture.value?.chronology ?? []).map(itemWords),
    ...elementsOf(questions.value)
      .filter((question) => question.answer)
      .map((question) => ({ value: question.id, text: `Question to ${question.agencyName}: ${question.text}` })),
  ];
}

function itemWords(item: Item): Citable {
  return { value: item.id, text: `${dateWords(item.eventDate, item.precision)}, ${item.owner}: ${item.text}` };
}

/** What something rests on; a mark where it rests on nothing. */
export function Cited(props: { cites: string[]; citable: Citable[] }) {
  if (props.cites.length === 0) {
    return <span class="govuk-tag govuk-tag--yellow">no source</span>;
  }
  return (
    <ul class="govuk-list govuk-list--bullet govuk-body-s">
      {props.cites.map((cite) => (
        <li key={cite}>{props.citable.find((source) => source.value === cite)?.text ?? "a source no longer in the picture"}</li>
      ))}
    </ul>
  );
}
