import type { BeatLine, Page } from "../../api/model";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";

/** What became of the notices of the reader's beats; leads to no case. */
export function Beat() {
  const loaded = useLoaded<Page<BeatLine>>("/beat-comments", () => true);
  const all = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Your beat</h1>
      <p class="govuk-body">What became of your notices, of the last 90 days.</p>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && all.length === 0 && <p class="govuk-body">Nothing has been written for your beats.</p>}
      <ul class="govuk-list">
        {all.map((line) => (
          <li class="mash-card" key={`${line.beat} ${line.writtenAt}`}>
            <p class="govuk-body-s">
              Beat {line.beat}, {when(line.writtenAt)}
            </p>
            <p class="govuk-body">{line.words}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
