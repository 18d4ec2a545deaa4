import type { Page, ReportCard } from "../../api/model";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";

const DAYS = 30;

/** How an agency has answered in the last thirty days, with the definition of each figure. */
export function ReportCards(props: { area: string; agency: string }) {
  const until = new Date();
  const from = new Date(until.getTime() - DAYS * 86_400_000);
  const query = `area=${encodeURIComponent(props.area)}&from=${day(from)}&until=${day(until)}`;
  const loaded = useLoaded<Page<ReportCard>>(`/agencies/reports?${query}`);
  const cards = elementsOf(loaded.value).filter((card) => card.agency === props.agency);
  return (
    <section aria-label="Report card">
      <h2 class="govuk-heading-m">Report card, last thirty days</h2>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      {loaded.value && cards.length === 0 && <p class="govuk-body">It was not asked in this time.</p>}
      {cards.map((card) => (
        <Table key={card.agency} label="Report card" heads={["Figure", "Value", "What it counts"]}>
          {rows(card).map((cells) => (
            <Cells key={cells[0]} cells={cells} />
          ))}
        </Table>
      ))}
    </section>
  );
}

function rows(card: ReportCard): string[][] {
  return [
    ["Asked", String(card.asked), "requests made"],
    ["Answered", String(card.answered), "with candidates or items"],
    ["Held nothing", String(card.heldNothing), "asked, and it knows nobody of them"],
    ["Refused", String(card.refused), "it may not answer"],
    ["Late", String(card.late), "after the due time, or not yet and due"],
    ["Failed", String(card.failed), "could not be asked"],
    ["Half within", `${card.p50Millis} ms`, "half of the answers came within"],
    ["95 of a hundred within", `${card.p95Millis} ms`, "only five of a hundred took longer"],
    ["Service level kept", card.measured ? `${card.withinServiceLevel} of ${card.measured}` : "none promised", "answers within what the agency promises"],
    ["Packs delivered", `${card.packs.delivered} of ${packs(card)}`, "released packs that its own system has taken"],
    ["Packs waiting", String(card.packs.waiting), "the hub tries again by itself"],
    ["Packs given up", String(card.packs.givenUp), "a person mends the cause and delivers again"],
    ["Last asked", card.lastAsked ? when(card.lastAsked) : "–", ""],
  ];
}

function packs(card: ReportCard): number {
  return card.packs.delivered + card.packs.waiting + card.packs.givenUp;
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
