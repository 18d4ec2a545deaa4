import { useState } from "preact/hooks";
import { newKey, post } from "../../api/client";
import type { Agency, KnownTo, Page, ResearchRequest } from "../../api/model";
import { Checkboxes, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { AnswerTag, dateWords } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, DECIDERS, may } from "../../state/session";
import { Chased, LessForm } from "../picture/Request";
import { StandardForm } from "../picture/StandardForm";
import type { TabProps } from "./CasePage";

/** Lives of agencies that have joined once and are not asked, in words for staff. */
const SILENT = new Map<Agency["life"], string>([
  ["suspended", "suspended"],
  ["awaiting-approval", "waits for approval"],
  ["draining", "leaving"],
  
]);

/** Asking agencies and watching their answers come in one by one. */
export function AgenciesTab(props: TabProps) {
  const { file } = props;
  const mine = (caseId: string | null) => caseId === file.id;
  const requests = useLoaded<Page<ResearchRequest>>(`/cases/${file.id}/requests`, mine);
  const known = useLoaded<Page<KnownTo>>(`/cases/${file.id}/known-to`, mine);
  return (
    <div class="mash-two">
      <div>
        <h2 class="govuk-heading-m">Known to</h2>
        <Live>
          <KnownToTable rows={elementsOf(known.value)} />
        </Live>
        <h2 class="govuk-heading-m">Requests and answers</h2>
        <Live>
          {elementsOf(requests.value).map((request) => (
            <RequestCard
              key={request.id}
              request={request}
              known={elementsOf(known.value).find((row) => row.agency === request.agency)}
              again={requests.again}
            />
          ))}
          {elementsOf(requests.value).length === 0 && <p class="govuk-body">No agency has been asked yet.</p>}
        </Live>
      </div>
      <div>{may(...ASSESSORS) && file.stage !== "closed" && <Asks {...props} asked={requests.again} />}</div>
    </div>
  );
}

function KnownToTable(props: { rows: KnownTo[] }) {
  if (props.rows.length === 0) {
    return <p class="govuk-body">Nobody has been asked.</p>;
  }
  return (
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {["Agency", "Records", "Since", "Call", "Answer"].map((head) => (
            <th key={head} scope="col" class="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {props.rows.map((row) => (
          <tr class="govuk-table__row" key={row.agency}>
            <td class="govuk-table__cell">{row.agencyName}</td>
            <td class="govuk-table__cell mash-number">{row.records}</td>
            <td class="govuk-table__cell">{row.since ? dateWords(row.since) : "–"}</td>
            <td class="govuk-table__cell">{row.contact || "–"}</td>
            <td class="govuk-table__cell">
              <AnswerTag state={row.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RequestCard(props: { request: ResearchRequest; known?: KnownTo; again: () => void }) {
  const { request, known } = props;
  const name = known?.agencyName ?? request.agency;
  const act = useAct();
  const waits = request.state === "located" || request.state === "late" || request.state === "failed-retryable";
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        {name} <AnswerTag state={request.state} /> {request.late && <span class="mash-late">late</span>}
      </h3>
      <p class="govuk-body-s">
        {request.atDesk ? "answered at its desk" : "answered by its connector"} · asked {when(request.askedAt)} · due{" "}
        {when(request.dueAt)}
        {request.expectedAt && ` · promised for ${when(request.expectedAt)}`}
      </p>
      {known?.happened && (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            <strong>{known.happened}</strong>
          </p>
          <p class="govuk-body">{known.nextStep}</p>
        </div>
      )}
      {request.reason && <p class="govuk-body-s">{request.reason}</p>}
      <Chased request={request} />
      <LessForm request={request} again={props.again} />
      <ErrorSummary mistakes={act.mistakes} />
      {waits && !request.atDesk && may(...ASSESSORS) && (
        <Button
          kind="secondary"
          busy={act.busy}
          onPress={() => void act.run(() => post(`/requests/${request.id}/retrieval`)).then(props.again)}
        >
          Ask {name} what it holds on confirmed people
        </Button>
      )}
    </article>
  );
}

function Asks(props: TabProps & { asked: () => void }) {
  return (
    <>
      <StandardForm {...props} />
      <AskForm {...props} />
    </>
  );
}

function AskForm(props: TabProps & { asked: () => void }) {
  const { file } = props;
  const agencies = useLoaded<Page<Agency>>(`/agencies?area=${encodeURIComponent(file.area)}`, () => true);
  const [chosen, setChosen] = useState<string[]>([]);
  const [need, setNeed] = useState("");
  const [reason, setReason] = useState("");
  const [key, setKey] = useState(newKey);
  const act = useAct({ need: "need", agencies: "agencies", reason: "reserved-reason" });
  const reserves = may(...DECIDERS) && file.basis?.serviceAgreement;
  const silent = elementsOf(agencies.value).filter((agency) => SILENT.has(agency.life));
  const choices = elementsOf(agencies.value)
    .filter((agency) => ["active", "desk", "missing"].includes(agency.life))
    .map((agency) => ({ value: agency.id, text: agency.life === "active" ? agency.name : `${agency.name} (desk)` }));

  async function submit() {
    const body = { agencies: chosen, subjects: [], need, reason };
    if (await act.run(() => post(`/cases/${file.id}/research`, body, { idempotencyKey: key }))) {
      setKey(newKey());
      setChosen([]);
      props.asked();
      props.again();
    }
  }

  return (
    <Form onSubmit={() => void submit()} label="Ask agencies">
      <h2 class="govuk-heading-m">Ask agencies</h2>
      <ErrorSummary mistakes={act.mistakes} />
      <Checkboxes id="agencies" label="Whom to ask" choices={choices} values={chosen} onValues={setChosen} />
      {silent.length > 0 && (
        <p class="govuk-body-s">
          Cannot be asked now: {silent.map((agency) => `${agency.name} (${SILENT.get(agency.life)})`).join(", ")}. Information
          governance or an operator can say why.
        </p>
      )}
      <TextArea
        id="need"
        label="What must be known, and why"
        hint="The agency reads this. Say no more than it needs."
        value={need}
        onValue={setNeed}
      />
      {reserves && (
        <TextArea
          id="reserved-reason"
          label="Why, if you ask an agency that is reserved for managers"
          hint="The family has agreed to help: the police, for one, are asked only where it is in proportion. The reason stays in the hub."
          value={reason}
          onValue={setReason}
        />
      )}
      <Button busy={act.busy}>Ask</Button>
    </Form>
  );
}
