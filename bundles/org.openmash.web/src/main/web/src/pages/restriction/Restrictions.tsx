import type { Page, RestrictedRecord } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { causeWords } from "./words";

/** Cases that do not exist for everybody, for those who keep the lists. */
export function Restrictions() {
  const loaded = useLoaded<Page<RestrictedRecord>>("/restrictions", (caseId) => caseId === null);
  const records = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Restricted records</h1>
      {loaded.failure && <p class="govuk-body">{loaded.failure}</p>}
      {loaded.value && records.length === 0 && <p class="govuk-body">No case of your areas is restricted.</p>}
      {records.length > 0 && (
        <Table label="Restricted records" heads={["Case", "State", "Why", "Named", "Walls", "Next access ends"]}>
          {records.map((record) => (
            <Cells key={record.caseId} cells={cells(record)} />
          ))}
        </Table>
      )}
    </>
  );
}

function cells(record: RestrictedRecord) {
  const of = (kind: string) => record.lines.filter((line) => line.kind === kind);
  return [
    <Link to={`/restrictions/${record.caseId}`}>{record.reference}</Link>,
    record.restricted ? <Tag colour="red">restricted</Tag> : <Tag colour="grey">wall only</Tag>,
    of("restricted").map((line) => causeWords(line.cause)).join(", "),
    of("named").length,
    of("wall").length,
    record.nextEnd ? when(record.nextEnd) : "",
  ];
}
