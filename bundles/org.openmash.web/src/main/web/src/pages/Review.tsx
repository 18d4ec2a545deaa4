import type { Page, ReviewPair } from "../api/model";
import { Link } from "../components/Link";
import { Live } from "../components/parts";
import { fullName } from "../components/words";
import { when } from "../state/countdown";
import { elementsOf, useLoaded } from "../state/load";
import { CandidateCard, Reasons } from "./case/IdentityTab";

/** Pairs that nobody has decided on and somebody must look at, of all cases of the reader's areas. */
export function Review() {
  const loaded = useLoaded<Page<ReviewPair>>("/identity/queue", () => true);
  const pairs = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Identities to review</h1>
      <p class="govuk-body">
        Possible matches, and twins or siblings. The machine only orders and explains: a person decides, with a reason.
      </p>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      <Live>{loaded.value && pairs.length === 0 && <p class="govuk-body">Nothing waits for review.</p>}</Live>
      {pairs.map((pair) => (
        <Pair key={pair.candidate.id} pair={pair} again={loaded.again} />
      ))}
    </>
  );
}

function Pair(props: { pair: ReviewPair; again: () => void }) {
  const { pair } = props;
  return (
    <section aria-label={`Case ${pair.reference}: ${fullName(pair.candidate.person)}`}>
      <h2 class="govuk-heading-m">
        Case <Link to={`/cases/${pair.candidate.caseId}/people`}>{pair.reference}</Link>
      </h2>
      {pair.secondPerson && <p class="govuk-inset-text">To confirm: {pair.secondPerson}.</p>}
      <CandidateCard candidate={pair.candidate} subjects={[pair.subject]} again={props.again} />
      {pair.common.length > 0 && <p class="govuk-body-s">{commonWords(pair)}</p>}
      {pair.likeIt.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {pair.likeIt.length === 1 ? "One record" : `${pair.likeIt.length} records`} of other agencies look like the same
              person
            </span>
          </summary>
          {pair.likeIt.map((like) => (
            <div key={like.id}>
              <h3 class="govuk-heading-s">
                {like.agency}, record {like.recordId}
              </h3>
              <Reasons comparison={like.comparison} />
            </div>
          ))}
        </details>
      )}
      {pair.history.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">What was said before</span>
          </summary>
          <ul class="govuk-list">
            {pair.history.map((said) => (
              <li key={said.at}>
                {when(said.at)}, {said.byName}: {said.verdict}
                {said.awaitsSecond ? " (waits for a second person)" : ""}. {said.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The rarer a name or birth date is here, the more it says that both records have it. */
function commonWords(pair: ReviewPair): string {
  const parts = pair.common.map((one) =>
    one.people <= 1 ? `nobody else has this ${one.of}` : `${one.people} people have this ${one.of}`,
  );
  return `Among the people whom the hub knows in ${pair.area}: ${parts.join("; ")}.`;
}
