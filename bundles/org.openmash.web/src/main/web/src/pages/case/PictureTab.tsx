import type { Item, Picture, Subject } from "../../api/model";
import { AnswerTag, dateWords, fullName } from "../../components/words";
import { useLoaded } from "../../state/load";
import { InOrder } from "../picture/InOrder";
import { Patterns } from "../picture/Patterns";
import type { TabProps } from "./CasePage";

/** The sealed picture: one chronology of all agencies, what is unresolved, what is not known. */
export function PictureTab(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Picture>(`/cases/${file.id}/picture`, (caseId) => caseId === file.id);
  const picture = loaded.value;
  if (!picture) {
    return <p class="govuk-body">{loaded.failure ?? "Opening the picture"}</p>;
  }
  return (
    <>
      <p class="mash-sealed">
        <strong>Sealed room.</strong> Nothing on this page leaves except by release.
      </p>
      <Patterns file={file} again={props.again} />
      <InOrder {...props} />
      <h2 class="govuk-heading-m">Chronology</h2>
      <Chronology items={picture.chronology} subjects={picture.subjects} />
      {picture.unresolved.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Unresolved: on nobody's chronology</h2>
          <Chronology items={picture.unresolved} subjects={picture.subjects} />
        </>
      )}
      <h2 class="govuk-heading-m">What is not known</h2>
      {picture.notKnown.length === 0 ? (
        <p class="govuk-body">Every agency asked has said its word.</p>
      ) : (
        <ul class="govuk-list">
          {picture.notKnown.map((gap) => (
            <li key={gap.agency}>
              <strong>{gap.agency}</strong> <AnswerTag state={gap.state} /> {gap.words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Chronology(props: { items: Item[]; subjects: Subject[] }) {
  if (props.items.length === 0) {
    return <p class="govuk-body">Nothing accepted yet.</p>;
  }
  const about = (id: string | null | undefined) => {
    const subject = props.subjects.find((s) => s.id === id);
    return subject ? fullName(subject.person) : "household";
  };
  return (
    <div class="mash-scroll" tabIndex={0} role="region" aria-label="Chronology">
      <table class="govuk-table mash-chronology">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["When", "Owner", "About", "What", "Marks"].map((head) => (
              <th key={head} scope="col" class="govuk-table__header">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {props.items.map((item) => (
            <tr class="govuk-table__row" key={item.id}>
              <td class="govuk-table__cell mash-date">{dateWords(item.eventDate, item.precision)}</td>
              <td class="govuk-table__cell">
                <span class={`mash-letter mash-letter--${item.owner.split("@")[0]}`} aria-hidden="true">
                  {item.owner.slice(0, 1).toUpperCase()}
                </span>{" "}
                {item.owner}
              </td>
              <td class="govuk-table__cell">{about(item.subject)}</td>
              <td class="govuk-table__cell">{item.text}</td>
              <td class="govuk-table__cell mash-marks">
                {item.handlingCode && <span>handling {item.handlingCode}</span>} <span>{item.sensitivity}</span>
                {item.late && <span> came late</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
