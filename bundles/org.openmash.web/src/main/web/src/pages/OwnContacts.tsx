import type { OwnContact, Page } from "../api/model";
import { when } from "../state/countdown";
import { elementsOf, useLoaded } from "../state/load";

/** What a referrer may know of the own contacts. */
export function OwnContacts() {
  const loaded = useLoaded<Page<OwnContact>>("/contacts", () => true);
  const contacts = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Contacts of your team</h1>
      {loaded.value && contacts.length === 0 && <p class="govuk-body">None yet.</p>}
      {contacts.map((contact) => (
        <article class="mash-card" key={contact.contactId}>
          <p class="govuk-body">
            <strong>{contact.caseReference}</strong>, received {when(contact.receivedAt)}: {contact.status}
          </p>
          {contact.feedback && <p class="govuk-body">Feedback: {contact.feedback}</p>}
        </article>
      ))}
    </>
  );
}
