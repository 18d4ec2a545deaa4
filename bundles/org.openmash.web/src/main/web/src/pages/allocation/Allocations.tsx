import type { Allocation, Page } from "../../api/model";
import { elementsOf, useLoaded } from "../../state/load";
import { AllocationCard } from "./AllocationCard";

/** What came to the reader's teams: families to take on, and questions how the children are. */
export function Allocations() {
  const loaded = useLoaded<Page<Allocation>>("/allocations", () => true);
  const all = elementsOf(loaded.value);
  const waits = (one: Allocation) => one.state === "offered" || one.course.followUps.some((f) => !f.answeredAt);
  const open = all.filter(waits);
  const rest = all.filter((one) => !waits(one));
  return (
    <>
      <h1 class="govuk-heading-l">Allocations</h1>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      <h2 class="govuk-heading-m">Waits for your word</h2>
      {loaded.value && open.length === 0 && <p class="govuk-body">Nothing waits for your team.</p>}
      {open.map((one) => (
        <AllocationCard key={one.id} allocation={one} again={loaded.again} />
      ))}
      {rest.length > 0 && <h2 class="govuk-heading-m">Others of your teams</h2>}
      {rest.map((one) => (
        <AllocationCard key={one.id} allocation={one} again={loaded.again} />
      ))}
    </>
  );
}
