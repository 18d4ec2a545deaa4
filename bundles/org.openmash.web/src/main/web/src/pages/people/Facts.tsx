import type { PersonDetails } from "../../api/model";
import { Cells, Table } from "../../components/Table";
import { FIELDS } from "../case/IdentityTab";

/** What one source has recorded about a person. */
export function Facts(props: { label: string; person: PersonDetails }) {
  return (
    <Table label={props.label} heads={["What", "As recorded"]}>
      {FIELDS.map(([label, value]) => (
        <Cells key={label} cells={[label, value(props.person)]} />
      ))}
    </Table>
  );
}
