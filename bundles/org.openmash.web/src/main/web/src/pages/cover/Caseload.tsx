import { useState } from "preact/hooks";
import type { HeldCase, Page, PersonLoad } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { Cells, Table } from "../../components/Table";
import { RatingTag } from "../../components/words";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { DECIDERS, may } from "../../state/session";
import { PassForm } from "./PassForm";

/** Cases that the reader holds or looks after for somebody who is away; for managers those of everybody. */
export function Caseload(props: { area: string }) {
  const loaded = useLoaded<Page<HeldCase>>(`/caseload?area=${props.area}`, () => true);
  const loads = useLoaded<Page<PersonLoad>>(may(...DECIDERS) ? `/workload/people?area=${props.area}` : null, () => true);
  const [chosen, setChosen] = useState<string[]>([]);
  const held = elementsOf(loaded.value);
  const people = elementsOf(loads.value);
  const ids = held.map((one) => one.caseId);
  const toPass = chosen.filter((id) => ids.includes(id));
  const all = toPass.length === ids.length;
  return (
    <>
      <h2 class="govuk-heading-m">Cases to look after</h2>
      {loaded.value && held.length === 0 && <p class="govuk-body">None. A case is passed on from its summary.</p>}
      {held.length > 0 && (
        <>
          <Table label="Cases to look after" heads={["Case", "Whose", "Open tasks", "First due", "Pass on"]}>
            {held.map((one) => (
              <Cells
                key={one.caseId}
                cells={[
                  <>
                    <Link to={`/cases/${one.caseId}`}>{one.reference}</Link> <RatingTag rating={one.rating} />
                  </>,
                  whoseWords(one),
                  <>
                    {one.tasks} {one.overdue > 0 && <Tag colour="red">{one.overdue} overdue</Tag>}
                  </>,
                  one.dueAt ? when(one.dueAt) : "",
                  <input
                    type="checkbox"
                    aria-label={`Pass on ${one.reference}`}
                    checked={toPass.includes(one.caseId)}
                    onChange={() =>
                      setChosen(toPass.includes(one.caseId) ? toPass.filter((id) => id !== one.caseId) : [...toPass, one.caseId])
                    }
                  />,
                ]}
              />
            ))}
          </Table>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setChosen(all ? [] : ids)}>
            {all ? "Choose none" : "Choose all"}
          </button>
          <PassForm area={props.area} cases={toPass} passed={loaded.again} />
        </>
      )}
      {people.length > 0 && (
        <Table label="Workload of people" heads={["Who", "Cases", "Open tasks", "Overdue"]}>
          {people.map((person) => (
            <Cells
              key={person.person}
              cells={[
                <>
                  {person.person ? person.name : "nobody"} {person.absentUntil && <Tag colour="grey">away until {when(person.absentUntil)}</Tag>}
                </>,
                person.cases,
                person.tasks,
                person.overdue,
              ]}
            />
          ))}
        </Table>
      )}
    </>
  );
}

/** From whom a case comes, and why the reader sees it. */
export function whoseWords(held: Pick<HeldCase, "whose" | "name" | "person" | "absentUntil" | "deputyName">): string {
  const away = held.absentUntil ? `, absent until ${when(held.absentUntil)}` : held.person ? "" : ", who has left";
  const standsIn = held.whose === "others" && held.deputyName ? `, ${held.deputyName} stands in` : "";
  return held.whose === "own" ? "yours" : `from ${held.name}${away}${standsIn}${held.whose === "waiting" ? ", waits for somebody" : ""}`;
}
