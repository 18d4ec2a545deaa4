import type { Contact, Page, QuotedAdvice } from "../../api/model";
import { bornWords, fullName } from "../../components/words";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ADVISERS, ASSESSORS, DECIDERS, may } from "../../state/session";
import { Arrived } from "../arrival/Arrived";
import { Attachments } from "../arrival/Attachments";
import { PassForm } from "../cover/PassForm";
import { CaseClocks } from "../clocks/CaseClocks";
import { BirthForm } from "../people/BirthForm";
import { ConflictForm } from "../restriction/ConflictForm";
import { RetentionPanel } from "../retention/Retention";
import { BasisForm } from "./BasisForm";
import type { TabProps } from "./CasePage";
import { CloseForm } from "./CloseForm";
import { NextSteps } from "./NextSteps";
import { RatingForm } from "./RatingForm";
import { ReopenForm } from "./ReopenForm";

/** What came in, who it is about, why we may ask, how urgent it is. */
export function SummaryTab(props: TabProps) {
  const { file } = props;
  const contacts = useLoaded<Page<Contact>>(`/cases/${file.id}/contacts`);
  const advice = useLoaded<Page<QuotedAdvice>>(may(...ADVISERS) ? `/cases/${file.id}/consultations` : null);
  return (
    <div class="mash-two">
      <div>
        <h2 class="govuk-heading-m">What came in</h2>
        {elementsOf(contacts.value).map((contact) => (
          <ContactCard key={contact.id} contact={contact} mayAdd={may(...ADVISERS) && file.stage !== "closed"} />
        ))}
        {elementsOf(advice.value).map((quoted) => (
          <AdviceCard key={quoted.reference} advice={quoted} />
        ))}
        <Arrived {...props} />
        <h2 class="govuk-heading-m">People</h2>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">Name</th>
              <th scope="col" class="govuk-table__header">Role</th>
              <th scope="col" class="govuk-table__header">Born</th>
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {file.subjects.map((subject) => (
              <tr class="govuk-table__row" key={subject.id}>
                <td class="govuk-table__cell">{fullName(subject.person)}</td>
                <td class="govuk-table__cell">{subject.role}</td>
                <td class="govuk-table__cell">{bornWords(subject.person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {may(...ASSESSORS) &&
          file.stage !== "closed" &&
          file.subjects
            .filter((subject) => subject.role === "unborn")
            .map((subject) => <BirthForm key={subject.id} subject={subject} again={props.again} />)}
      </div>
      <div>
        <NextSteps key={file.version} {...props} />
        <CaseClocks {...props} />
        {may(...DECIDERS) && <RetentionPanel id={file.id} />}
        <ConflictForm id={file.id} />
        <h2 class="govuk-heading-m">Lawful basis</h2>
        <BasisForm {...props} mayChange={may(...ASSESSORS)} />
        <h2 class="govuk-heading-m">Rating</h2>
        <ol class="govuk-list mash-history">
          {file.ratings.map((change) => (
            <li key={change.at}>
              {when(change.at)}: {change.before ? `${change.before} → ` : ""}
              <strong>{change.after}</strong>, {change.byName}. {change.reason}
            </li>
          ))}
        </ol>
        {may(...ASSESSORS) && file.stage !== "closed" && <RatingForm {...props} />}
        {may(...ASSESSORS) && file.stage !== "closed" && (
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Pass the case on</span>
            </summary>
            <div class="govuk-details__text">
              <PassForm area={file.area} cases={[file.id]} passed={props.again} />
            </div>
          </details>
        )}
        {may(...DECIDERS) && ["decided", "released"].includes(file.stage) && <ReopenForm {...props} />}
        {may(...DECIDERS) && file.stage !== "closed" && <CloseForm {...props} />}
      </div>
    </div>
  );
}

function ContactCard(props: { contact: Contact; mayAdd: boolean }) {
  const { contact } = props;
  return (
    <article class="mash-card">
      <p class="govuk-body-s">
        {contact.channel.replaceAll("-", " ")} · received {when(contact.receivedAt)} · recorded {when(contact.recordedAt)}
        {contact.incidentRef && ` · incident ${contact.incidentRef}`}
      </p>
      <p class="govuk-body">{contact.narrative}</p>
      <Attachments contact={contact.id} mayAdd={props.mayAdd} />
      {contact.reporter && <p class="govuk-body-s">Reported by {contact.reporter}</p>}
      {contact.earlierNotices.length > 0 && (
        <>
          <p class="govuk-body-s">Earlier notices</p>
          <ul class="govuk-list govuk-list--bullet">
            {contact.earlierNotices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** What the advice line had said before this contact: never what was mentioned beside it. */
function AdviceCard(props: { advice: QuotedAdvice }) {
  const { advice } = props;
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">Advice given before, {advice.reference}</h3>
      <p class="govuk-body-s">
        {when(advice.heldAt)} to {advice.callerRole}, {advice.organisation} · level {advice.suggestedLevel} suggested ·{" "}
        {advice.referralAdvised ? "a contact was advised" : "no contact was advised"}
      </p>
      <p class="govuk-body">{advice.advice}</p>
      {advice.nextStep && <p class="govuk-body">Agreed: {advice.nextStep}</p>}
    </article>
  );
}
