import type { AuditedCase, AuditGrade, AuditQuestion, CaseAudit } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { Cells, Facts, Table } from "../../components/Table";
import { dateWords } from "../../components/words";
import { useLoaded } from "../../state/load";
import { may } from "../../state/session";
import { FindingsForm } from "./FindingsForm";
import { GradingForm } from "./GradingForm";

/** What is asked about each case. */
export const QUESTIONS: Record<AuditQuestion, string> = {
  threshold: "Was the threshold right?",
  "voice-of-the-child": "Was the child heard?",
  timeliness: "Was it done in time?",
  "information-sharing": "Was information shared well?",
};

/** Best first. */
export const GRADES: Record<AuditGrade, string> = {
  outstanding: "outstanding",
  good: "good",
  "requires-improvement": "requires improvement",
  inadequate: "inadequate",
};

/** One audit: who has graded, what the reader's agency has still to grade, and what was found. */
export function CaseAuditPage(props: { id: string }) {
  const loaded = useLoaded<CaseAudit>(`/case-audits/${props.id}`, () => true);
  const audit = loaded.value;
  if (!audit) {
    return <p class="govuk-body">{loaded.failure ?? "Fetching the audit"}</p>;
  }
  const toGrade = audit.state === "open" && audit.mine ? audit.cases.filter((named) => !named.graded) : [];
  return (
    <>
      <h1 class="govuk-heading-l">{audit.theme}</h1>
      <Facts
        facts={[
          ["Period", `${dateWords(audit.from)} to ${dateWords(audit.until)}`],
          ["Graded by", dateWords(audit.due)],
          ["State", <Tag colour={audit.state === "closed" ? "green" : "blue"}>{audit.state}</Tag>],
          ["Agencies", audit.agencies.map((a) => `${a.name} has graded ${a.graded}`).join("; ")],
          ["Agreement on the threshold", agreementWords(audit.agreement)],
          ["Findings", audit.findings],
          ["Gaps raised", audit.lessons.length > 0 && <Link to="/learning">{audit.lessons.length} in the register</Link>],
        ]}
      />
      {audit.tallies.length > 0 && <Tallies audit={audit} />}
      {audit.cases.map((named) => (
        <GradedCase key={named.caseId} named={named} audit={audit} />
      ))}
      {toGrade.length > 0 && <GradingForm audit={audit} cases={toGrade} again={loaded.again} />}
      {audit.state === "open" && may("service-manager") && <FindingsForm audit={audit} again={loaded.again} />}
    </>
  );
}

/** How far auditors agree, in words that say of how many. */
export function agreementWords(agreement: CaseAudit["agreement"]): string {
  const { gradings, withDecision, pairs, agreeing } = agreement;
  if (gradings === 0) {
    return "no gradings that you may see yet";
  }
  const decision = `${withDecision} of ${gradings} gradings name the level that was decided`;
  return pairs === 0
    ? decision
    : `${agreeing} of ${pairs} pairs of agencies name the same level (${Math.round((100 * agreeing) / pairs)} %); ${decision}`;
}

function Tallies(props: { audit: CaseAudit }) {
  const grades = Object.keys(GRADES) as AuditGrade[];
  const count = (question: string, grade: string) =>
    props.audit.tallies.find((t) => t.question === question && t.grade === grade)?.count ?? 0;
  return (
    <Table label="Grades" heads={["Question", ...grades.map((grade) => GRADES[grade])]}>
      {(Object.keys(QUESTIONS) as AuditQuestion[]).map((question) => (
        <Cells key={question} cells={[QUESTIONS[question], ...grades.map((grade) => count(question, grade))]} />
      ))}
    </Table>
  );
}

function GradedCase(props: { named: AuditedCase; audit: CaseAudit }) {
  const { named, audit } = props;
  const said = audit.gradings.filter((grading) => grading.caseId === named.caseId);
  return (
    <section>
      <h2 class="govuk-heading-m">
        <Link to={`/cases/${named.caseId}/history`}>{named.reference}</Link>
      </h2>
      <p class="govuk-body">Decided at level {named.level}.</p>
      {said.length > 0 && (
        <Table label={`Gradings of ${named.reference}`} heads={["Agency", "Own level", "Grades", "Learning"]}>
          {said.map((grading) => (
            <Cells
              key={grading.agency}
              cells={[
                grading.agencyName,
                <>
                  {grading.level} {!grading.agrees && <Tag colour="orange">differs</Tag>}
                </>,
                grading.marks.map((mark) => `${QUESTIONS[mark.question]} ${GRADES[mark.grade]}`).join(" "),
                grading.learning,
              ]}
            />
          ))}
        </Table>
      )}
    </section>
  );
}
