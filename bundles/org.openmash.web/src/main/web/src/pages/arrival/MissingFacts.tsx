import type { MissingFact, Page } from "../../api/model";
import { Link } from "../../components/Link";
import { Cells, Table } from "../../components/Table";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ADVISERS, may } from "../../state/session";
import { FACTS } from "./FactForm";

/** Facts that contacts did not bring, in all cases of the own areas. */
export function MissingFacts() {
  const missing = useLoaded<Page<MissingFact>>(may(...ADVISERS) ? "/missing-facts" : null, () => true);
  const all = elementsOf(missing.value);
  if (all.length === 0) {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">Still to be found out</h2>
      <Table label="Still to be found out" heads={["Case", "What is missing", "Since"]}>
        {all.map((fact) => (
          <Cells
            key={fact.id}
            cells={[
              <Link to={`/cases/${fact.caseId}`}>{fact.reference}</Link>,
              FACTS[fact.fact],
              when(fact.since),
            ]}
          />
        ))}
      </Table>
    </>
  );
}
