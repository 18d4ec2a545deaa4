import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { AgencyDetail, SharingAgreement } from "../../api/model";
import { Checkboxes, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { dateWords } from "../../components/words";
import { useAct } from "../../state/act";

const ALL = "*";

export function agreementWords(sharing: SharingAgreement | null): [string, ComponentChildren][] {
  return sharing
    ? [
        ["Reference", sharing.reference],
        ["In force", `${dateWords(sharing.from)} to ${dateWords(sharing.until)}`],
        ["Purposes", sharing.purposes.join("; ")],
        ["Record types", sharing.recordTypes.includes(ALL) ? "all of its descriptor" : sharing.recordTypes.join(", ")],
      ]
    : [];
}

/** Records the agreement under which the agency answers; the record types are those of its descriptor. */
export function AgreementForm(props: { detail: AgencyDetail; again: () => void }) {
  const { agency, sharing, card } = props.detail;
  const [reference, setReference] = useState(sharing?.reference ?? "");
  const [from, setFrom] = useState(sharing?.from ?? "");
  const [until, setUntil] = useState(sharing?.until ?? "");
  const [purposes, setPurposes] = useState((sharing?.purposes ?? []).join("\n"));
  const [recordTypes, setRecordTypes] = useState(sharing?.recordTypes ?? [ALL]);
  const act = useAct({
    reference: "agreement-reference",
    from: "agreement-from",
    "sharing.from": "agreement-from",
    until: "agreement-until",
    "sharing.until": "agreement-until",
    purposes: "agreement-purposes",
    recordTypes: "agreement-record-types",
  });

  async function submit() {
    const body = { reference, from, until, purposes: lines(purposes), recordTypes };
    const path = `/agencies/${encodeURIComponent(agency.id)}/agreement`;
    if (await act.run(() => post(path, { area: agency.area, sharing: body }))) {
      props.again();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{sharing ? "Change the agreement" : "Record the agreement"}</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Information-sharing agreement">
          <ErrorSummary mistakes={act.mistakes} />
          <TextInput id="agreement-reference" label="Reference" hint="Where the signed paper is kept" value={reference} onValue={setReference} />
          <TextInput id="agreement-from" label="First day" type="date" width="10" value={from} onValue={setFrom} />
          <TextInput id="agreement-until" label="Last day" type="date" width="10" value={until} onValue={setUntil} />
          <TextArea id="agreement-purposes" label="Purposes" hint="One on each line, in the words of the agreement" rows={3} value={purposes} onValue={setPurposes} />
          <Checkboxes
            id="agreement-record-types"
            label="Record types that it covers"
            choices={[
              { value: ALL, text: "All of its descriptor" },
              ...(card?.recordTypes ?? []).map((type) => ({ value: type.id, text: type.label })),
            ]}
            values={recordTypes}
            onValues={setRecordTypes}
          />
          <Button busy={act.busy}>Record the agreement</Button>
        </Form>
      </div>
    </details>
  );
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
