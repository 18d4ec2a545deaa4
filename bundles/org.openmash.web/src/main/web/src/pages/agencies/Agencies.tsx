import type { Agency, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { KEEPERS, may, session } from "../../state/session";
import { LifeTag } from "./life";
import { pageWords } from "./steps";

/** Agencies of the reader's areas: their life, how they answer, and what to do next in words. */
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
  const agencies = elementsOf(loaded.value);
  return (
    <section aria-label={props.area}>
      <h2 class="govuk-heading-m mash-capital">{props.area}</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {agencies.length > 0 && (
        <Table label={`Agencies of ${props.area}`} heads={["Agency", "Life", "Now", "Answered", "Failed", "In words"]}>
          {agencies.map((agency) => (
            <Row key={agency.id} agency={agency} />
          ))}
        </Table>
      )}
      {loaded.value && agencies.length === 0 && (
        <p class="govuk-body">No agency takes part here yet. An operator installs a connector first.</p>
      )}
    </section>
  );
}

function Row(props: { agency: Agency }) {
  const { agency } = props;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {may(...KEEPERS) ? (
          <Link to={`/agencies/${encodeURIComponent(agency.area)}/${encodeURIComponent(agency.id)}`}>{agency.name}</Link>
        ) : (
          agency.name
        )}
      </th>
      <td class="govuk-table__cell">
        <LifeTag life={agency.life} />
        {agency.since && <div class="govuk-body-s govuk-!-margin-0">since {when(agency.since)}</div>}
      </td>
      <td class="govuk-table__cell">{agency.status ? agency.status.state : "–"}</td>
      <td class="govuk-table__cell mash-number">{agency.answered}</td>
      <td class="govuk-table__cell mash-number">{agency.failed}</td>
      <td class="govuk-table__cell">{pageWords(agency.words)}</td>
    </tr>
  );
}
