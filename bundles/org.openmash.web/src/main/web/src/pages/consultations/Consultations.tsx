import type { ConsultationLine, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { session } from "../../state/session";
import { ConsultationForm } from "./ConsultationForm";

const HEADS = ["Number", "Held", "Who asked", "Need", "Level", "Contact"];

/** The advice line of an area: what was asked before anybody referred, and which advised contacts never came. */
export function Consultations() {
  const area = session.value?.areas[0] ?? "";
  const all = useLoaded<Page<ConsultationLine>>(`/consultations?area=${area}`, () => true);
  const overdue = useLoaded<Page<ConsultationLine>>(`/consultations/overdue?area=${area}`, () => true);
  const late = elementsOf(overdue.value);
  const again = () => {
    all.again();
    overdue.again();
  };
  return (
    <>
      <h1 class="govuk-heading-l">Advice line</h1>
      <p class="govuk-body">
        A consultation names nobody and no search finds it. Whoever asked quotes its number in a later contact.
      </p>
      <ConsultationForm area={area} again={again} />
      {late.length > 0 && (
        <>
          <h2 class="govuk-heading-m">A contact was advised and has not come</h2>
          <Lines label="Advised contacts that are overdue" lines={late} />
        </>
      )}
      <h2 class="govuk-heading-m">Newest consultations</h2>
      {all.value && elementsOf(all.value).length === 0 && <p class="govuk-body">None yet.</p>}
      <Lines label="Consultations" lines={elementsOf(all.value)} />
    </>
  );
}

function Lines(props: { label: string; lines: ConsultationLine[] }) {
  if (props.lines.length === 0) {
    return null;
  }
  return (
    <Table label={props.label} heads={HEADS}>
      {props.lines.map((line) => (
        <Cells
          key={line.id}
          cells={[
            <Link to={`/consultations/${line.id}`}>{line.reference}</Link>,
            when(line.heldAt),
            line.organisation,
            line.need,
            line.suggestedLevel,
            <Awaited line={line} />,
          ]}
        />
      ))}
    </Table>
  );
}

function Awaited(props: { line: ConsultationLine }) {
  const { line } = props;
  if (line.quoted) {
    return <Tag colour="green">came</Tag>;
  }
  if (!line.dueAt) {
    return <>not advised</>;
  }
  return (
    <>
      due {when(line.dueAt)} {line.seriousRisk && <Tag colour="red">serious risk</Tag>}
    </>
  );
}
