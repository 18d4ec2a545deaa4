import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { AuditedCase, AuditGrade, AuditQuestion, CaseAudit } from "../../api/model";
import { Radios, Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { GRADES, QUESTIONS } from "./CaseAuditPage";

const LEVELS = ["1", "2", "3", "4"].map((level) => ({ value: level, text: level }));

/** Grades one of the cases for the reader's agency. What others said is shown once it has. */
export function GradingForm(props: { audit: CaseAudit; cases: AuditedCase[]; again: () => void }) {
  const questions = Object.keys(QUESTIONS) as AuditQuestion[];
  const [chosen, setChosen] = useState("");
  const [grades, setGrades] = useState<Partial<Record<AuditQuestion, AuditGrade>>>({});
  const [level, setLevel] = useState("");
  const [learning, setLearning] = useState("");
  const key = useMemo(newKey, [props.audit.version]);
  const act = useAct({ caseId: "grading-case", marks: "grading-threshold", level: "grading-level", learning: "grading-learning" });
  const caseId = props.cases.some((named) => named.caseId === chosen) ? chosen : (props.cases[0]?.caseId ?? "");

  async function submit() {
    const marks = questions.filter((q) => grades[q]).map((question) => ({ question, grade: grades[question] }));
    const body = { caseId, marks, level: Number(level), learning };
    if (await act.run(() => post(`/case-audits/${props.audit.id}/gradings`, body, { idempotencyKey: key }))) {
      setGrades({});
      setLevel("");
      setLearning("");
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Grade a case for your agency">
      <h2 class="govuk-heading-m">Grade a case for your agency</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <Select
        id="grading-case"
        label="Case"
        choices={props.cases.map((named) => ({ value: named.caseId, text: named.reference }))}
        value={caseId}
        onValue={setChosen}
      />
      {questions.map((question) => (
        <Radios
          key={question}
          id={`grading-${question}`}
          label={QUESTIONS[question]}
          inline
          choices={(Object.keys(GRADES) as AuditGrade[]).map((grade) => ({ value: grade, text: GRADES[grade] }))}
          value={grades[question] ?? ""}
          onValue={(grade) => setGrades({ ...grades, [question]: grade as AuditGrade })}
        />
      ))}
      <Radios
        id="grading-level"
        label="Level that you would have decided"
        inline
        choices={LEVELS}
        value={level}
        onValue={setLevel}
      />
      <TextArea id="grading-learning" label="What is to be learnt" rows={2} value={learning} onValue={setLearning} />
      <Button busy={act.busy}>Grade the case</Button>
    </Form>
  );
}
