import type { Page, Site } from "../../api/model";
import { CsvForm } from "../../components/CsvForm";
import { Cells, Table } from "../../components/Table";
import { elementsOf, useLoaded } from "../../state/load";
import { may } from "../../state/session";

/** Places of an agency: schools, practices, stations. */
export function Sites(props: { area: string; agency: string }) {
  const mayRead = may("operator", "area-administrator");
  const path = `/agencies/${encodeURIComponent(props.agency)}/sites?area=${encodeURIComponent(props.area)}`;
  const loaded = useLoaded<Page<Site>>(mayRead ? path : null);
  const sites = elementsOf(loaded.value);
  if (!mayRead) {
    return null;
  }
  return (
    <section aria-label="Sites">
      <h2 class="govuk-heading-m">Sites</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && sites.length === 0 && <p class="govuk-body">It answers as one: no site is recorded.</p>}
      {sites.length > 0 && (
        <Table label="Sites" heads={["Site", "Code", "Kind", "Contact", "Team", "Deputies"]}>
          {sites.map((site) => (
            <Cells key={site.id} cells={[site.name, site.id, site.kind, site.contact, site.team, site.deputies.join(", ")]} />
          ))}
        </Table>
      )}
      <CsvForm
        id="sites-csv"
        label="Load sites from CSV"
        button="Load the sites"
        columns="id,name,kind,contact,team,deputies,calendar,postcodes"
        path={path}
        done={loaded.again}
      />
    </section>
  );
}
