import type { Agency, Page } from "../../api/model";
import type { Choice } from "../../components/fields";
import { elementsOf, useLoaded } from "../../state/load";
import { session } from "../../state/session";

/** Agencies that take part in an area, to choose from. */
export function useAgencies(area: string): Choice[] {
  const loaded = useLoaded<Page<Agency>>(area ? `/agencies?area=${area}` : null);
  const all = elementsOf(loaded.value)
    .filter((agency) => ["active", "desk"].includes(agency.life))
    .map((agency) => ({ value: agency.id, text: agency.name }));
  return [{ value: "", text: "choose" }, ...all];
}

/** All but the reader's own. */
export function others(agencies: Choice[]): Choice[] {
  return agencies.filter((agency) => agency.value !== session.value?.employer);
}
