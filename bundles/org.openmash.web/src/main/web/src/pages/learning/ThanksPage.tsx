import { useState } from "preact/hooks";
import type { Page, Thanks } from "../../api/model";
import { Select } from "../../components/fields";
import { Tag } from "../../components/parts";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { codes, session } from "../../state/session";

/** Items of the reader's agency that mattered to a decision. */
export function ThanksPage() {
  const areas = session.value?.areas ?? [];
  const [area, setArea] = useState(areas[0] ?? "");
  const loaded = useLoaded<Page<Thanks>>(`/thanks?area=${encodeURIComponent(area)}`, () => true);
  const all = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Thanks</h1>
      <p class="govuk-body">What your agency told the room, and what it changed.</p>
      {areas.length > 1 && (
        <Select id="thanks-area" label="Area" value={area} onValue={setArea} choices={areas.map((id) => ({ value: id, text: id }))} />
      )}
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && all.length === 0 && <p class="govuk-body">No decision has named an item of your agency yet.</p>}
      <ul class="govuk-list">
        {all.map((thanks) => (
          <li class="mash-card" key={`${thanks.item} ${thanks.decidedAt}`}>
            {when(thanks.decidedAt)}: your item on <strong>{typeWords(thanks.itemType)}</strong> mattered to the decision.{" "}
            {thanks.changedRating && <Tag colour="green">Your item changed the level</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}

function typeWords(code: string): string {
  return codes.value?.itemTypes.find((type) => type.code === code)?.text ?? code;
}
