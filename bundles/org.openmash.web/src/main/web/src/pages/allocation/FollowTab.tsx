import type { Allocation, Page } from "../../api/model";
import { elementsOf, useLoaded } from "../../state/load";
import { DECIDERS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";
import { AllocateForm } from "./AllocateForm";
import { BeatForm } from "./BeatForm";
import { CourseSheet } from "./CourseSheet";
import { Episodes } from "./Episodes";
import { StateTag } from "./words";

/** What follows the decision: who helps, which case this one follows, what the beat is told. */
export function FollowTab(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<Allocation>>(`/cases/${file.id}/allocations`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  const decided = ["decided", "released"].includes(file.stage);
  return (
    <>
      <h2 class="govuk-heading-m">Allocation</h2>
      {loaded.value && all.length === 0 && (
        <p class="govuk-body">{decided ? "With no team yet." : "A case is allocated after its decision."}</p>
      )}
      {all.map((allocation) => (
        <article class="mash-card" key={allocation.id}>
          <h3 class="govuk-heading-s">
            {allocation.course.place} <StateTag state={allocation.state} />
          </h3>
          <CourseSheet allocation={allocation} />
        </article>
      ))}
      {decided && may(...DECIDERS) && <AllocateForm key={all.length} file={file} made={loaded.again} />}
      <Episodes {...props} />
      {decided && may(...DECIDERS) && <BeatForm file={file} />}
    </>
  );
}
