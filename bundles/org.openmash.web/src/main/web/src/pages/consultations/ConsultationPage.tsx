import type { Consultation } from "../../api/model";
import { Link } from "../../components/Link";
import { Facts } from "../../components/Table";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { ageWords } from "./ConsultationForm";

/** One consultation as it was recorded; nobody changes it. */
export function ConsultationPage(props: { id: string }) {
  const loaded = useLoaded<Consultation>(`/consultations/${props.id}`);
  const made = loaded.value;
  if (!made) {
    return <p class="govuk-body">{loaded.failure ?? ""}</p>;
  }
  const { consultation: said } = made;
  const facts: [string, string][] = [
    ["Held", when(said.heldAt)],
    ["Who asked", `${said.callerRole}, ${said.organisation}`],
    ["Adviser", `${made.recordedByName}, recorded ${when(made.recordedAt)}`],
    ["Child's age", ageWords(said.ageBand)],
    ["Need", said.need ?? ""],
    ["Concern", said.words.concern],
    ["Advice", said.words.advice],
    ["Agreed next step", said.words.nextStep ?? ""],
    ["Mentioned beside it", said.words.aside ?? ""],
    ["Suggested level", String(said.suggestedLevel)],
    ["Contact", contactWords(made)],
    ["Who it is about", said.words.identity ?? ""],
  ];
  return (
    <>
      <Link to="/consultations" class="govuk-back-link">
        Advice line
      </Link>
      <h1 class="govuk-heading-l">Consultation {made.reference}</h1>
      <Facts facts={facts} />
    </>
  );
}

function contactWords(made: Consultation): string {
  if (made.quoted) {
    return "has come and quotes this number";
  }
  return made.dueAt ? `advised, due ${when(made.dueAt)}` : "not advised";
}
