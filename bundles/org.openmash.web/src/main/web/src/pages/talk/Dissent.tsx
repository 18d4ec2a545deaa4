import type { Assessment } from "../../api/model";
import { useLoaded } from "../../state/load";

/** Beside a decision: which agencies saw another level when it was made. */
export function Dissent(props: { caseId: string }) {
  const loaded = useLoaded<Assessment>(`/cases/${props.caseId}/assessment`, (caseId) => caseId === props.caseId);
  const dissent = (loaded.value?.views ?? []).filter((view) => view.dissents);
  if (dissent.length === 0) {
    return null;
  }
  return (
    <div class="mash-pattern">
      {dissent.map((view) => (
        <p class="govuk-body" key={view.id}>
          <strong>
            {view.agencyName} saw level {view.level}, {view.levelName}:
          </strong>{" "}
          {view.reason}
        </p>
      ))}
    </div>
  );
}
