import type { KnownPerson, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { bornWords, fullName, pastWords, stageWords } from "../../components/words";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ADVISERS, ASSESSORS, may } from "../../state/session";
import { BAND, Compare, Reasons } from "../case/IdentityTab";
import { PairForm } from "./PairForm";

/** People of other cases who may be people of this one: found although they are spelled otherwise. */
export function KnownBefore(props: { caseId: string }) {
  const path = may(...ADVISERS) ? `/cases/${props.caseId}/known-before` : null;
  const loaded = useLoaded<Page<KnownPerson>>(path, (caseId) => caseId === props.caseId);
  const all = elementsOf(loaded.value);
  const apart = all.filter((known) => known.pair?.verdict === "rejected" && !known.news);
  const card = (known: KnownPerson) => <KnownCard key={known.subject.id} known={known} again={loaded.again} />;
  if (path === null) {
    return null;
  }
  return (
    <section aria-label="Known before">
      <h2 class="govuk-heading-m">Known from other cases</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && all.length === 0 && <p class="govuk-body">Nobody of another case looks like these people.</p>}
      {all.filter((known) => !apart.includes(known)).map(card)}
      {apart.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{apart.length} told apart</span>
          </summary>
          <div>{apart.map(card)}</div>
        </details>
      )}
    </section>
  );
}

function KnownCard(props: { known: KnownPerson; again: () => void }) {
  const { known } = props;
  const name = fullName(known.subject.person);
  const band = BAND[known.comparison.band];
  return (
    <article class="mash-card" aria-label={`Known before: ${name}`}>
      <h3 class="govuk-heading-s">
        {name}, {bornWords(known.subject.person)} <Standing known={known} fallback={<Tag colour={band.colour}>{band.text}</Tag>} />
      </h3>
      <p class="govuk-body-s">
        {known.subject.role} in case <Link to={`/cases/${known.subject.caseId}`}>{known.reference}</Link>
        {known.past && ` (${pastWords(known.past)})`},{" "}
        {stageWords(known.stage)}, received {when(known.receivedAt)} ·{" "}
        <Link to={`/people/${known.subject.id}`}>Everything recorded about this person</Link>
      </p>
      {known.news && <p class="govuk-inset-text">New since they were told apart: {known.news}.</p>}
      {known.pair?.awaitsSecond && <p class="govuk-inset-text">One person has confirmed it; a second has yet to.</p>}
      <Compare subject={known.like.person} record={known.subject.person} theirs="In the other case" />
      <Reasons comparison={known.comparison} />
      {may(...ASSESSORS) && (
        <PairForm one={known.like.id} other={known.subject.id} name={name} pair={known.pair} again={props.again} />
      )}
    </article>
  );
}

function Standing(props: { known: KnownPerson; fallback: preact.ComponentChildren }) {
  switch (props.known.pair?.verdict) {
    case "confirmed":
      return <Tag colour="green">One person</Tag>;
    case "rejected":
      return <Tag colour="grey">Told apart</Tag>;
    case "unresolved":
      return <Tag colour="orange">Cannot be told apart</Tag>;
    default:
      return <>{props.fallback}</>;
  }
}
