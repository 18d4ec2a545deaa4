import type { Pack, Page } from "../api/model";
import { Link } from "../components/Link";
import { Tag } from "../components/parts";
import { when } from "../state/countdown";
import { elementsOf, useLoaded } from "../state/load";
import { DeliveryLine } from "./DeliveryLine";

/** Packs released to the reader's teams, newest first. */
export function Inbox() {
  const loaded = useLoaded<Page<Pack>>("/inbox", () => true);
  const packs = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Inbox</h1>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && packs.length === 0 && <p class="govuk-body">Nothing has been released to your team.</p>}
      <ul class="govuk-list">
        {packs.map((pack) => (
          <li class="mash-card" key={pack.id}>
            <Link to={`/inbox/${pack.id}`}>Case {pack.caseReference}</Link> {pack.outcome}, {when(pack.releasedAt)}{" "}
            <Tag colour={pack.acknowledgedAt ? "green" : "yellow"}>
              {pack.acknowledgedAt ? (pack.accepted ? "accepted" : "declined") : "to acknowledge"}
            </Tag>{" "}
            {pack.delivery && <DeliveryLine delivery={pack.delivery} />}
          </li>
        ))}
      </ul>
    </>
  );
}
