import { post } from "../api/client";
import type { Agency, Page } from "../api/model";
import { Button, ErrorSummary, Tag, type TagColour } from "../components/parts";
import { useAct } from "../state/act";
import { when } from "../state/countdown";
import { elementsOf, useLoaded } from "../state/load";
import { may, session } from "../state/session";

const LIFE: Record<string, TagColour> = {
  active: "green",
  desk: "turquoise",
  configured: "yellow",
  installed: "grey",
  draining: "orange",
  left: "grey",
  missing: "red",
};

/** Agencies of the reader's areas: their life in words, how they answer, and joining and leaving for operators. */
export function Agencies() {
  return (
    <>
      <h1 class="govuk-heading-l">Agencies</h1>
      {(session.value?.areas ?? []).map((area) => (
        <AreaAgencies key={area} area={area} />
      ))}
    </>
  );
}

function AreaAgencies(props: { area: string }) {
  const loaded = useLoaded<Page<Agency>>(`/agencies?area=${encodeURIComponent(props.area)}`, () => true);
  return (
    <section aria-label={props.area}>
      <h2 class="govuk-heading-m mash-capital">{props.area}</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      <div class="mash-grid">
        {elementsOf(loaded.value).map((agency) => (
          <AgencyCard key={agency.id} agency={agency} again={loaded.again} />
        ))}
      </div>
    </section>
  );
}

function AgencyCard(props: { agency: Agency; again: () => void }) {
  const { agency } = props;
  const act = useAct();
  const run = (verb: string) =>
    void act.run(() => post(`/agencies/${encodeURIComponent(agency.id)}/${verb}`, { area: agency.area })).then(props.again);
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        {agency.name} <Tag colour={LIFE[agency.life] ?? "grey"}>{agency.life}</Tag>
      </h3>
      <p class="govuk-body">{agency.words}</p>
      <p class="govuk-body-s">
        {agency.status && `${agency.status.state}: ${agency.status.text} · `}
        {agency.answered} answered, {agency.failed} failed{agency.since && ` · since ${when(agency.since)}`}
      </p>
      <ErrorSummary mistakes={act.mistakes} />
      {may("operator") && agency.life !== "desk" && (
        <div class="govuk-button-group">
          <Button kind="secondary" busy={act.busy} onPress={() => run("probe")}>Probe {agency.name}</Button>
          {agency.life === "active" ? (
            <Button kind="warning" busy={act.busy} onPress={() => run("leave")}>Let {agency.name} leave</Button>
          ) : (
            <Button busy={act.busy} onPress={() => run("join")}>Let {agency.name} join</Button>
          )}
        </div>
      )}
    </article>
  );
}
