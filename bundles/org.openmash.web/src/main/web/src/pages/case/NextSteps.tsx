import type { CaseStep, NextStep, Page } from "../../api/model";
import { stageWords } from "../../components/words";
import { elementsOf, useLoaded } from "../../state/load";
import type { TabProps } from "./CasePage";

const STEP: Record<CaseStep, string> = {
  "join-contact": "Add a contact",
  "record-basis": "Record the lawful basis",
  "override-refusal": "Ask although a parent has refused",
  rate: "Rate",
  ask: "Ask agencies",
  decide: "Decide",
  release: "Release",
  "give-feedback": "Give feedback to the referrer",
  reopen: "Take back into research",
  close: "Close",
};

/** What the reader may do next with this case, and what must come first: the hub's own table says so. */
export function NextSteps(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<NextStep>>(`/cases/${file.id}/steps`);
  const steps = elementsOf(loaded.value);
  if (steps.length === 0) {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">Next steps</h2>
      <ul class="govuk-list mash-steps">
        {steps.map((step) => (
          <li key={step.step}>
            {step.to ? (
              <>
                <strong>{STEP[step.step]}</strong>
                {step.to !== file.stage && ` · the case is then: ${stageWords(step.to).toLowerCase()}`}
              </>
            ) : (
              <span class="mash-quiet">
                {STEP[step.step]} – not yet: {step.first}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
