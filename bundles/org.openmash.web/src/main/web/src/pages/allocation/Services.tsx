import { useState } from "preact/hooks";
import type { Page, ServiceLine } from "../../api/model";
import { CsvForm } from "../../components/CsvForm";
import { Cells, Table } from "../../components/Table";
import { Select } from "../../components/fields";
import { elementsOf, useLoaded } from "../../state/load";
import { may, session } from "../../state/session";
import { forWhom, Queue } from "./words";

const COLUMNS = "id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes";

/** The directory of services of an area, with their queues. */
export function Services() {
  const areas = session.value?.areas ?? [];
  const [area, setArea] = useState(areas[0] ?? "");
  const path = `/services?area=${encodeURIComponent(area)}`;
  const loaded = useLoaded<Page<ServiceLine>>(path, () => true);
  const all = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Services</h1>
      {areas.length > 1 && (
        <Select id="services-area" label="Area" value={area} onValue={setArea} choices={areas.map((id) => ({ value: id, text: id }))} />
      )}
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && all.length === 0 && <p class="govuk-body">The directory of this area is empty.</p>}
      {all.length > 0 && (
        <Table label="Services" heads={["Service", "Tier", "For whom", "Needs", "Team", "Queue"]}>
          {all.map((line) => (
            <Cells
              key={line.service.id}
              cells={[
                line.service.name,
                line.service.tier,
                forWhom(line),
                line.service.needs.join(", "),
                line.service.team,
                <Queue line={line} />,
              ]}
            />
          ))}
        </Table>
      )}
      {may("operator", "area-administrator") && (
        <CsvForm id="services-csv" label="Load services from CSV" button="Load the services" columns={COLUMNS} path={path} done={loaded.again} />
      )}
    </>
  );
}
