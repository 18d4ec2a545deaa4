import type { BandAgreement, Page } from "../../api/model";
import { Cells, Table } from "../../components/Table";
import { elementsOf, useLoaded } from "../../state/load";
import { session } from "../../state/session";
import { BAND } from "../case/IdentityTab";

/** How people decided on what the machine proposed: figures for those who answer for the hub, nobody's data. */
export function Agreement() {
  return (
    <>
      <h1 class="govuk-heading-l">People and machine</h1>
      <p class="govuk-body">
        The machine puts pairs into bands; people decide. Look closer when people reject what looks the same, or confirm
        what looks unlikely.
      </p>
      {(session.value?.areas ?? []).map((area) => (
        <OfArea key={area} area={area} />
      ))}
    </>
  );
}

function OfArea(props: { area: string }) {
  const loaded = useLoaded<Page<BandAgreement>>(`/identity/agreement?area=${encodeURIComponent(props.area)}`);
  return (
    <section aria-label={`Area ${props.area}`}>
      <h2 class="govuk-heading-m">{props.area}</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && (
        <Table
          label={`Decisions in ${props.area}`}
          heads={["The machine said", "One person", "Two people", "Cannot be told", "Taken back", "One person, of those told"]}
        >
          {elementsOf(loaded.value).map((row) => (
            <Cells key={row.band} cells={[BAND[row.band].text, row.confirmed, row.rejected, row.unresolved, row.takenBack, share(row)]} />
          ))}
        </Table>
      )}
    </section>
  );
}

function share(row: BandAgreement): string {
  const told = row.confirmed + row.rejected;
  return told === 0 ? "–" : `${row.confirmed} of ${told}`;
}
