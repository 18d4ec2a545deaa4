import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Arrivals, CaseFile, ContactEpisode, Twins } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary } from "../../components/parts";
import { fullName } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { ADVISERS, may } from "../../state/session";
import { FactForm, factWords } from "./FactForm";

const WHY: Record<Twins["why"], string> = {
  "same-incident": "the same incident",
  "same-children-same-day": "the same children on the same day",
};

/** What follows from the messages: a contact for each child, twins of one incident, facts to chase. */
export function Arrived(props: { file: CaseFile; again: () => void }) {
  const { file } = props;
  const loaded = useLoaded<Arrivals>(`/cases/${file.id}/arrivals`, (caseId) => caseId === file.id);
  if (!loaded.value) {
    return null;
  }
  const { episodes, twins, facts, worker } = loaded.value;
  const open = facts.filter((fact) => !fact.found);
  const mayWrite = may(...ADVISERS) && file.stage !== "closed";
  function changed() {
    loaded.again();
    props.again();
  }
  return (
    <section aria-labelledby="arrived">
      <h2 class="govuk-heading-m" id="arrived">
        Contacts and missing facts
      </h2>
      {worker && <p class="govuk-body">New contacts go to {worker}, which works with the family.</p>}
      <ul class="govuk-list govuk-list--bullet">
        {episodes.map((episode) => (
          <li key={episode.message}>{episodeWords(episode, file)}</li>
        ))}
      </ul>
      {twins.map((pair) => (
        <TwinCard
          key={`${pair.earlier} ${pair.later}`}
          {...{ pair, episodes, file, mayWrite }}
          again={changed}
        />
      ))}
      {open.length > 0 && <h3 class="govuk-heading-s">Still to be found out</h3>}
      {open.map((fact) =>
        mayWrite ? (
          <FactForm key={fact.id} fact={fact} people={file.subjects} filled={changed} />
        ) : (
          <p class="govuk-body" key={fact.id}>
            {factWords(fact, file.subjects)}
          </p>
        ),
      )}
      {facts
        .filter((fact) => fact.found?.words)
        .map((fact) => (
          <p class="govuk-body" key={fact.id}>
            {factWords(fact, file.subjects)}: {fact.found?.words}{" "}
            <span class="mash-quiet">
              {fact.found?.byName}, {when(fact.found?.at ?? fact.since)}
            </span>
          </p>
        ))}
    </section>
  );
}

/** One message in a line: when it came and which children's contacts it makes. */
export function episodeWords(episode: ContactEpisode, file: Pick<CaseFile, "subjects">): string {
  const names = episode.children.map((contact) => {
    const child = file.subjects.find((subject) => subject.id === contact.child);
    const name = child ? fullName(child.person) : "a child";
    return contact.counted ? name : `${name} (counted with the other message)`;
  });
  const incident = episode.incidentRef ? `, incident ${episode.incidentRef}` : "";
  return `${when(episode.receivedAt)}${incident}: ${names.length === 1 ? "one contact" : `${names.length} contacts`}, ${names.join(", ")}`;
}

function TwinCard(props: {
  pair: Twins;
  episodes: ContactEpisode[];
  file: CaseFile;
  mayWrite: boolean;
  again: () => void;
}) {
  const { pair } = props;
  const [reason, setReason] = useState("");
  const id = `twins-${pair.earlier}-${pair.later}`;
  const act = useAct({ reason: id });
  const at = (message: string) => {
    const found = props.episodes.find((episode) => episode.message === message);
    return found ? when(found.receivedAt) : "";
  };

  async function say(same: boolean) {
    const body = { earlier: pair.earlier, later: pair.later, same, reason };
    if (await act.run(() => post(`/cases/${props.file.id}/twins`, body))) {
      setReason("");
      props.again();
    }
  }

  return (
    <article class="mash-card">
      <p class="govuk-body">
        The messages of {at(pair.earlier)} and {at(pair.later)} tell of {WHY[pair.why]}.{" "}
        {pair.said
          ? `${pair.said.byName}: ${pair.said.same ? "one incident" : "not the same"}. ${pair.said.reason}`
          : "Nobody has said yet whether it is one incident."}
      </p>
      {props.mayWrite && (
        <>
          <ErrorSummary mistakes={act.mistakes} />
          <TextInput id={id} label="Why one incident, or why not" value={reason} onValue={setReason} />
          <div class="govuk-button-group">
            <Button kind="secondary" busy={act.busy} onPress={() => void say(true)}>
              One incident
            </Button>
            <Button kind="secondary" busy={act.busy} onPress={() => void say(false)}>
              Not the same
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
