import { useMemo, useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Assessment, Sentence } from "../../api/model";
import { Checkboxes, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { ASSESSORS, may } from "../../state/session";
import type { Citable } from "./cite";
import { Cited } from "./cite";

interface AnalysisProps {
  caseId: string;
  assessment: Assessment;
  citable: Citable[];
  open: boolean;
  again: () => void;
}

/** The analysis: every sentence with what it rests on; one that rests on nothing is marked. */
export function AnalysisPanel(props: AnalysisProps) {
  const analysis = props.assessment.analysis;
  return (
    <section>
      <h2 class="govuk-heading-m">
        Analysis {analysis && analysis.uncited > 0 && <Tag colour="yellow">{`${analysis.uncited} without a source`}</Tag>}
      </h2>
      {!analysis && <p class="govuk-body">Nobody has written one yet.</p>}
      {analysis && (
        <article class="mash-card">
          <ol class="govuk-list govuk-list--number">
            {analysis.sentences.map((sentence, n) => (
              <li key={n}>
                {sentence.text} <Cited cites={sentence.cites ?? []} citable={props.citable} />
              </li>
            ))}
          </ol>
          <p class="govuk-body-s">
            {analysis.byName}, {when(analysis.at)}
          </p>
        </article>
      )}
      {props.open && may(...ASSESSORS) && <SentenceForm key={analysis?.id ?? "first"} {...props} />}
    </section>
  );
}

/** Adds a sentence at a time; the whole analysis is kept with each. */
function SentenceForm(props: AnalysisProps) {
  const analysis = props.assessment.analysis;
  const [text, setText] = useState("");
  const [cites, setCites] = useState<string[]>([]);
  const key = useMemo(newKey, [props.assessment]);
  const at = analysis?.sentences.length ?? 0;
  const act = useAct({ [`sentences[${at}].text`]: "sentence" });

  async function submit() {
    const sentences: Sentence[] = [...(analysis?.sentences ?? []), { text, cites }];
    const body = { replaces: analysis?.id ?? "", sentences };
    if (await act.run(() => post(`/cases/${props.caseId}/analysis`, body, { idempotencyKey: key }))) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Add a sentence to the analysis</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Add a sentence">
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id="sentence" label="Sentence" rows={2} value={text} onValue={setText} />
          {props.citable.length > 0 && (
            <Checkboxes id="sentence-cites" label="What it rests on" choices={props.citable} values={cites} onValues={setCites} />
          )}
          <Button busy={act.busy}>Add the sentence</Button>
        </Form>
      </div>
    </details>
  );
}
