import type { AnswerState, PastContact, PersonDetails, Rating, Stage } from "../api/model";
import { Tag, type TagColour } from "./parts";

const RATING: Record<Rating, TagColour> = { blue: "blue", green: "green", amber: "orange", red: "red" };

export function RatingTag(props: { rating: Rating | null | undefined }) {
  return props.rating ? (
    <Tag colour={RATING[props.rating]}>{props.rating}</Tag>
  ) : (
    <Tag colour="grey">not rated</Tag>
  );
}

const STAGE: Record<Stage, string> = {
  received: "Received",
  research: "Research",
  decided: "Decided",
  released: "Released",
  closed: "Closed",
};

export function stageWords(stage: Stage): string {
  return STAGE[stage];
}

/** A past contact is no work of this hub. */
export function pastWords(past: PastContact): string {
  const ending = [past.level && `level ${past.level}`, past.outcome.replaceAll("-", " ")].filter(Boolean).join(", ");
  return `past contact ${past.reference} of another system${ending && `: ${ending}`}`;
}

/** Each row of the closed table of answers has its own words: "could not ask" is never shown as "holds nothing". */
export const ANSWER: Record<AnswerState, { text: string; colour: TagColour }> = {
  asked: { text: "Working", colour: "blue" },
  located: { text: "Identity to decide", colour: "purple" },
  retrieving: { text: "Content on its way", colour: "blue" },
  "retrieved-not-reviewed": { text: "Retrieved, not yet reviewed", colour: "yellow" },
  answered: { text: "Answered", colour: "green" },
  "holds-nothing": { text: "Holds nothing", colour: "grey" },
  "nothing-relevant": { text: "Nothing relevant", colour: "grey" },
  "cannot-identify": { text: "Cannot identify", colour: "orange" },
  refused: { text: "May not answer", colour: "orange" },
  "expected-by": { text: "Promised for a time", colour: "turquoise" },
  late: { text: "Did not answer in time", colour: "red" },
  "failed-retryable": { text: "Could not be asked, try again", colour: "red" },
  failed: { text: "Could not be asked", colour: "red" },
  "not-asked": { text: "Not asked", colour: "grey" },
};

export function AnswerTag(props: { state: AnswerState }) {
  return <Tag colour={ANSWER[props.state].colour}>{ANSWER[props.state].text}</Tag>;
}

export function fullName(person: PersonDetails): string {
  const name = person.names[0];
  return name ? `${name.given ?? ""} ${name.family ?? ""}`.trim() : "name unknown";
}

export function bornWords(person: PersonDetails): string {
  if (person.born) {
    return dateWords(person.born.date, person.born.precision);
  }
  return person.expected ? `expected ${dateWords(person.expected.date, person.expected.precision)}` : "birth date unknown";
}

/** A date with its honest precision. */
export function dateWords(date: string | null | undefined, precision?: string | null): string {
  if (!date) {
    return "undated";
  }
  const at = new Date(`${date}T12:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    precision === "year"
      ? { year: "numeric" }
      : precision === "month"
        ? { month: "long", year: "numeric" }
        : { day: "numeric", month: "short", year: "numeric" };
  const words = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(at);
  return precision === "about" ? `about ${words}` : words;
}
