import type { JudgedPair, Person, PersonInCase } from "../../api/model";
import { Link } from "../../components/Link";
import { bornWords, fullName, stageWords } from "../../components/words";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import { Facts } from "./Facts";
import { PairForm } from "./PairForm";

/** One person as every case and agency has them. Nothing is blended, so that everything can be taken apart again. */
export function PersonPage(props: { id: string }) {
  const loaded = useLoaded<Person>(`/people/${props.id}`, () => true);
  if (!loaded.value) {
    return <p class="govuk-body">{loaded.failure ?? "Fetching the person"}</p>;
  }
  const { people, pairs, asked } = loaded.value;
  const first = people.find((p) => p.subject.id === asked) ?? people[0];
  const here = new Map(people.map((p) => [p.subject.id, p]));
  return (
    <>
      <h1 class="govuk-heading-l">{first ? fullName(first.subject.person) : "Person"}</h1>
      <p class="govuk-body">
        {people.length === 1
          ? "Known from one case. Nobody has joined anybody else to this person."
          : `People have said that this is one person in ${people.length} cases. Each record stands as it was written.`}
      </p>
      {people.map((p) => (
        <InCase key={p.subject.id} person={p} />
      ))}
      {pairs.length > 0 && <h2 class="govuk-heading-m">What was said</h2>}
      {pairs.map((judged) => (
        <Said key={judged.pair.id} judged={judged} here={here} again={loaded.again} />
      ))}
    </>
  );
}

function InCase(props: { person: PersonInCase }) {
  const { subject, records } = props.person;
  return (
    <section aria-label={`Case ${props.person.reference}`}>
      <h2 class="govuk-heading-m">
        Case <Link to={`/cases/${subject.caseId}`}>{props.person.reference}</Link>
      </h2>
      <p class="govuk-body-s">
        {subject.role} · {stageWords(props.person.stage)} · received {when(props.person.receivedAt)} · {props.person.area}
      </p>
      <Facts label={`As case ${props.person.reference} has them`} person={subject.person} />
      {records.map((record) => (
        <div key={record.id}>
          <h3 class="govuk-heading-s">
            {record.agency} · {record.system}, confirmed
          </h3>
          <Facts label={`As ${record.agency} has them`} person={record.person} />
        </div>
      ))}
    </section>
  );
}

function Said(props: { judged: JudgedPair; here: Map<string, PersonInCase>; again: () => void }) {
  const { pair, history } = props.judged;
  const words = [pair.one, pair.other].map((id) => {
    const found = props.here.get(id);
    return found ? `${fullName(found.subject.person)} (${bornWords(found.subject.person)}) of ${found.reference}` : "somebody of another case";
  });
  return (
    <article class="mash-card" aria-label={words.join(" and ")}>
      <h3 class="govuk-heading-s">{words.join(" and ")}</h3>
      <ul class="govuk-list">
        {history.map((said) => (
          <li key={said.at}>
            {when(said.at)}, {said.byName}: {said.verdict}
            {said.awaitsSecond ? " (waits for a second person)" : ""}. {said.reason}
          </li>
        ))}
      </ul>
      {may(...ASSESSORS) && (
        <PairForm one={pair.one} other={pair.other} name={words.join(" and ")} pair={pair} again={props.again} />
      )}
    </article>
  );
}
