import type { Pack } from "../api/model";
import { when } from "../state/countdown";

/** A pack as its recipient reads it. */
export function PackSheet(props: { pack: Pack; heading: string }) {
  const { pack } = props;
  return (
    <article class="mash-sheet" aria-label={props.heading}>
      <h3 class="govuk-heading-s">{props.heading}</h3>
      <p class="govuk-body">
        Case {pack.caseReference}, for {pack.team}. <strong>{pack.outcome}</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {pack.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pack.lines.length === 0 && <p class="govuk-body">No further information is released with this outcome.</p>}
      {pack.note && <p class="govuk-body">{pack.note}</p>}
      <p class="govuk-body-s">
        Released by {pack.releasedBy}, {when(pack.releasedAt)}
      </p>
    </article>
  );
}
