import { post } from "../../api/client";
import type { HandOver, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Button, ErrorSummary } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may, session } from "../../state/session";

/** Running clocks that one team leaves to the next, such as the out-of-hours team. */
export function HandOvers() {
  const loaded = useLoaded<Page<HandOver>>("/hand-overs", () => true);
  const act = useAct();
  const send = (path: string, body: object) => void act.run(() => post(path, body)).then((done) => done && loaded.again());
  const areas = session.value?.areas ?? [];
  return (
    <section aria-label="Hand-over">
      <h2 class="govuk-heading-m">Hand-over</h2>
      <ErrorSummary mistakes={act.mistakes} />
      {elementsOf(loaded.value).map((handOver) => (
        <article class="mash-card" key={handOver.id}>
          <p class="govuk-body">
            {handOver.offeredByName} handed over {handOver.lines.length} open clocks, {when(handOver.offeredAt)}.{" "}
            {handOver.acceptedAt ? `${handOver.acceptedByName} took them over, ${when(handOver.acceptedAt)}.` : "Nobody has taken them over yet."}
          </p>
          {!handOver.acceptedAt && <Lines handOver={handOver} />}
          {!handOver.acceptedAt && may(...ASSESSORS) && (
            <Button busy={act.busy} onPress={() => send(`/hand-overs/${handOver.id}/acceptance`, {})}>
              Take over
            </Button>
          )}
        </article>
      ))}
      {may(...ASSESSORS) &&
        areas.map((area) => (
          <Button key={area} kind="secondary" busy={act.busy} onPress={() => send("/hand-overs", { area })}>
            Hand over to the next team{areas.length > 1 ? `, ${area}` : ""}
          </Button>
        ))}
    </section>
  );
}

function Lines(props: { handOver: HandOver }) {
  return (
    <ul class="govuk-list">
      {props.handOver.lines.map((line) => (
        <li key={`${line.caseId} ${line.name} ${line.dueAt}`}>
          <Link to={`/cases/${line.caseId}`}>{line.reference}</Link> {line.name}, due {when(line.dueAt)}
          {line.state === "paused" && ", paused"}
        </li>
      ))}
    </ul>
  );
}
