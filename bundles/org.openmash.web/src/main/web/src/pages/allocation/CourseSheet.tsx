import type { Allocation } from "../../api/model";
import { Facts } from "../../components/Table";
import { when } from "../../state/countdown";
import { AGREEMENT, DONE, USEFUL } from "./words";

/** What the room and the team have said about an allocation, oldest first. */
export function CourseSheet(props: { allocation: Allocation }) {
  const { course } = props.allocation;
  return (
    <>
      <p class="govuk-body">{course.note}</p>
      <Facts
        facts={[
          ["Allocated", `${course.by}, ${when(props.allocation.at)}`],
          ["Agreement to the service", [AGREEMENT[course.agreement], course.agreementWords].filter(Boolean).join(": ")],
        ]}
      />
      <ul class="govuk-list mash-history">
        {course.reports.map((report) => (
          <li key={report.at}>
            {when(report.at)}: <strong>{DONE[report.step]}</strong>, {report.by}. {report.words}
          </li>
        ))}
        {course.followUps.map((asked) => (
          <li key={asked.months}>
            {when(asked.askedAt)}: <strong>How is the child after {asked.months} months?</strong>{" "}
            {asked.answeredAt ? `${asked.answer} (${asked.by}, ${when(asked.answeredAt)})` : "Not answered yet."}
          </li>
        ))}
        {course.usefulness && (
          <li>
            {when(course.usefulness.at)}: <strong>{USEFUL[course.usefulness.useful]}</strong> pack, {course.usefulness.by}.{" "}
            {course.usefulness.comment}
          </li>
        )}
      </ul>
    </>
  );
}
