import type { AgencyCard as Card } from "../../api/model";
import { Tag, type TagColour } from "../../components/parts";
import { Cells, Facts, Table } from "../../components/Table";

const SENSITIVITY: Record<string, TagColour> = { ordinary: "grey", sensitive: "yellow", restricted: "red" };

/** What the descriptor says: whom it belongs to, what it can hand over, what its handling codes mean. */
export function AgencyCard(props: { card: Card }) {
  const { card } = props;
  const { terms } = card;
  return (
    <section aria-label="Card">
      <h2 class="govuk-heading-m">Card</h2>
      <Facts
        facts={[
          ["Owner of the data", terms.owner],
          ["Purpose", terms.purpose],
          ["Legal gateway", terms.legalGateway],
          ["Contact", card.contact],
          ["Searches by", card.identifiers.join(", ")],
          ["Hosts it calls", terms.hosts.join(", ")],
          ["Service level", serviceLevel(terms.locateWithin, terms.retrieveWithin)],
        ]}
      />
      {card.recordTypes.length > 0 && (
        <Table label="Record types" heads={["Record type", "Sensitivity", "Fields"]}>
          {card.recordTypes.map((type) => (
            <Cells
              key={type.id}
              cells={[type.label, <Sensitivity of={type.sensitivity} />, <Fields fields={type.fields} />]}
            />
          ))}
        </Table>
      )}
      <Words label="Handling codes" heads={["Handling code", "Meaning"]} words={card.handlingCodes} />
      <Words label="Glossary" heads={["Term", "Meaning"]} words={terms.glossary} />
    </section>
  );
}

function Sensitivity(props: { of: string }) {
  return <Tag colour={SENSITIVITY[props.of] ?? "grey"}>{props.of}</Tag>;
}

function Fields(props: { fields: Card["recordTypes"][number]["fields"] }) {
  if (props.fields.length === 0) {
    return <>one text</>;
  }
  return (
    <ul class="govuk-list govuk-!-margin-0">
      {props.fields.map((field) => (
        <li key={field.id}>
          {field.label} ({field.type}
          {field.sensitivity !== "ordinary" && `, ${field.sensitivity}`}){field.help && `: ${field.help}`}
        </li>
      ))}
    </ul>
  );
}

function Words(props: { label: string; heads: string[]; words: Record<string, string> }) {
  const rows = Object.entries(props.words);
  if (rows.length === 0) {
    return null;
  }
  return (
    <Table label={props.label} heads={props.heads}>
      {rows.map(([word, meaning]) => (
        <Cells key={word} cells={[word, meaning]} />
      ))}
    </Table>
  );
}

/** ISO 8601 durations as the hub sends them; {@code PT0S} means that nothing is promised. */
export function serviceLevel(locate: string, retrieve: string): string {
  const promised = [
    locate === "PT0S" ? "" : `who it could be within ${durationWords(locate)}`,
    retrieve === "PT0S" ? "" : `content within ${durationWords(retrieve)}`,
  ].filter(Boolean);
  return promised.join(", ");
}

function durationWords(iso: string): string {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso);
  if (!parts) {
    return iso;
  }
  const [, hours, minutes, seconds] = parts;
  return [hours && `${hours} h`, minutes && `${minutes} min`, seconds && `${seconds} s`].filter(Boolean).join(" ");
}
