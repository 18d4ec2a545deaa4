import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Page, Site, SiteImport } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { useAct } from "../../state/act";
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
      <SiteForm path={path} again={loaded.again} />
    </section>
  );
}

function SiteForm(props: { path: string; again: () => void }) {
  const [csv, setCsv] = useState("");
  const [done, setDone] = useState<SiteImport | null>(null);
  const act = useAct({ csv: "sites-csv" });
  const load = (dryRun: boolean) =>
    void act
      .run(async () => {
        const answer = await call<SiteImport>("POST", `${props.path}&dry-run=${dryRun}`, { csv });
        setDone(answer.body);
      })
      .then(props.again);
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Load sites from CSV</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => load(false)} label="Load sites">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea
            id="sites-csv"
            label="CSV"
            hint="Heading line id,name,kind,contact,team,deputies,calendar,postcodes. All lines are taken, or none."
            rows={6}
            value={csv}
            onValue={setCsv}
          />
          <div class="govuk-button-group">
            <Button kind="secondary" busy={act.busy} onPress={() => load(true)}>Say what would happen</Button>
            <Button busy={act.busy}>Load the sites</Button>
          </div>
        </Form>
        <Live>
          {done && (
            <div class="govuk-inset-text">
              {done.dryRun ? "Would be: " : "Done: "}
              {done.added} added, {done.changed} changed, {done.unchanged} unchanged.
              {done.mistakes.length > 0 && (
                <ul class="govuk-list govuk-list--bullet">
                  {done.mistakes.map((mistake) => (
                    <li key={mistake}>{mistake}</li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </Live>
      </div>
    </details>
  );
}
