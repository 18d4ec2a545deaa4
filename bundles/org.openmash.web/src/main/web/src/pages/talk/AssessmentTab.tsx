import type { Assessment } from "../../api/model";
import { useLoaded } from "../../state/load";
import type { TabProps } from "../case/CasePage";
import { AnalysisPanel } from "./AnalysisPanel";
import { useCitable } from "./cite";
import { Views } from "./Views";

/** What the agencies make of the picture, before anybody decides. */
export function AssessmentTab(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Assessment>(`/cases/${file.id}/assessment`, (caseId) => caseId === file.id);
  const citable = useCitable(file.id);
  if (!loaded.value) {
    return <p class="govuk-body">{loaded.failure ?? "Fetching the assessment"}</p>;
  }
  const shared = {
    caseId: file.id,
    assessment: loaded.value,
    citable,
    open: file.stage !== "closed",
    again: loaded.again,
  };
  return (
    <>
      <Views {...shared} />
      <AnalysisPanel {...shared} />
    </>
  );
}
