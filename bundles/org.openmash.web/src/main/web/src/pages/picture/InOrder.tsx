import type { Overview } from "../../api/model";
import { Cells, Table } from "../../components/Table";
import { dateWords, fullName } from "../../components/words";
import { when } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import type { TabProps } from "../case/CasePage";
import { Notes } from "./Notes";

/** The picture in order: who is who, who lives where, what nobody knows, what the child says. */
export function InOrder(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Overview>(`/cases/${file.id}/picture/overview`, (caseId) => caseId === file.id);
  const overview = loaded.value;
  if (!overview) {
    return loaded.failure ? <p class="govuk-body">{loaded.failure}</p> : null;
  }
  const name = (id: string) => {
    const subject = file.subjects.find((s) => s.id === id);
    return subject ? fullName(subject.person) : "somebody";
  };
  return (
    <>
      {overview.updatedAt && <p class="govuk-body-s">Last updated {when(overview.updatedAt)}.</p>}
      <h2 class="govuk-heading-m">Who is who</h2>
      <Table label="Who is who" heads={["Name", "Role", "Also known as", "Born", "Known to"]}>
        {overview.people.map((person) => (
          <Cells
            key={person.subject}
            cells={[
              person.names[0]?.value,
              person.role,
              person.names.slice(1).map(sourced).join("; ") || "–",
              person.births.map(sourced).join("; ") || "–",
              person.knownTo.join(", ") || "–",
            ]}
          />
        ))}
      </Table>
      <Homes overview={overview} name={name} />
      <Notes {...props} notes={overview.notes} name={name} again={loaded.again} />
      <Silent overview={overview} />
      <SeveralSources overview={overview} />
    </>
  );
}

function sourced(known: { value: string; sources: string[] }): string {
  return `${known.value} (${known.sources.join(", ")})`;
}

function Homes(props: { overview: Overview; name: (id: string) => string }) {
  const { overview, name } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Households</h2>
      {overview.households.length === 0 && <p class="govuk-body">No address is known.</p>}
      {overview.households.map((house) => (
        <article class="mash-card" key={house.address}>
          <h3 class="govuk-heading-s">{house.address}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {house.residents.map((resident, index) => (
              <li key={index}>
                {name(resident.subject)}: {resident.current ? "newest address" : "earlier address"} by {resident.source}
                {resident.since && `, known there since ${dateWords(resident.since, "day")}`}
              </li>
            ))}
          </ul>
        </article>
      ))}
      {overview.links.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Shared addresses and telephones</h3>
          <ul class="govuk-list govuk-list--bullet">
            {overview.links.map((link, index) => (
              <li key={index}>
                {name(link.one)} and {name(link.other)}: {link.by} {link.value} ({link.sources.join(", ")})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Silent(props: { overview: Overview }) {
  const { silences, unanswered } = props.overview;
  if (silences.length === 0 && unanswered.length === 0) {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">Silences and open questions</h2>
      <ul class="govuk-list govuk-list--bullet">
        {silences.map((silence) => (
          <li key={silence.from}>
            Nothing known from {dateWords(silence.from, "day")} to {dateWords(silence.until, "day")} ({silence.months} months)
          </li>
        ))}
        {unanswered.map((question) => (
          <li key={question.askedAt}>
            {question.agency} was asked on {when(question.askedAt)}: {question.text}
          </li>
        ))}
      </ul>
    </>
  );
}

function SeveralSources(props: { overview: Overview }) {
  const several = props.overview.chronology.filter((event) => event.sources.length > 1);
  if (several.length === 0) {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">Said by several</h2>
      <ul class="govuk-list govuk-list--bullet">
        {several.map((event, index) => (
          <li key={index}>
            {dateWords(event.day, event.precision)}, one event by {event.sources.map((source) => source.owner).join(" and ")}:{" "}
            {event.sources.map((source) => source.words).join(" / ")}
          </li>
        ))}
      </ul>
    </>
  );
}
