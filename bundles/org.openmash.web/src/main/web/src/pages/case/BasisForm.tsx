import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { LawfulBasis } from "../../api/model";
import { Radios, Select, TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import { DECIDERS, may } from "../../state/session";
import type { TabProps } from "./CasePage";
import { OverrideForm } from "./OverrideForm";

const EMPTY: LawfulBasis = {
  article6: "6(1)(e)",
  article9: "9(2)(g)",
  withoutConsent: "c",
  necessity: "",
  parentInformed: false,
  parentNote: "",
  serviceAgreement: false,
  medicalConsent: null,
  refusal: null,
};

const ARTICLE_6 = [
  { value: "6(1)(e)", text: "6(1)(e) public task" },
  { value: "6(1)(c)", text: "6(1)(c) legal obligation" },
  { value: "6(1)(d)", text: "6(1)(d) vital interests" },
  { value: "6(1)(a)", text: "6(1)(a) consent" },
];
const ARTICLE_9 = [
  { value: "9(2)(g)", text: "9(2)(g) substantial public interest, paragraph 18" },
  { value: "9(2)(h)", text: "9(2)(h) health or social care" },
  { value: "9(2)(b)", text: "9(2)(b) social protection law" },
  { value: "9(2)(c)", text: "9(2)(c) vital interests" },
];
const WITHOUT_CONSENT = [
  { value: "a", text: "a – consent cannot be given" },
  { value: "b", text: "b – cannot reasonably be expected to be obtained" },
  { value: "c", text: "c – asking would prejudice the protection" },
];

/** Why the hub may ask: without it no request leaves. */
export function BasisForm(props: TabProps & { mayChange: boolean }) {
  const { file } = props;
  const [open, setOpen] = useState(false);
  const [basis, setBasis] = useState<LawfulBasis>(file.basis ?? EMPTY);
  const act = useAct({ necessity: "necessity", parentNote: "parent-note", withoutConsent: "without-consent" });
  const change = (part: Partial<LawfulBasis>) => setBasis({ ...basis, ...part });

  async function submit() {
    const sent = { ...basis, withoutConsent: basis.article9 === "9(2)(g)" ? basis.withoutConsent : null };
    const done = await act.run(() =>
      call("PUT", `/cases/${file.id}/basis`, { body: sent, etag: `"${file.version}"` }),
    );
    if (done) {
      setOpen(false);
      props.again();
    }
  }

  if (!open) {
    return (
      <>
        <Recorded basis={file.basis ?? null} />
        {file.basis?.refusal && !file.basis.refusal.significantHarm && !file.basis.refusal.override && may(...DECIDERS) && (
          <OverrideForm file={file} again={props.again} />
        )}
        {props.mayChange && file.stage !== "closed" && (
          <Button kind="secondary" onPress={() => setOpen(true)}>
            {file.basis ? "Change the basis" : "Record the basis"}
          </Button>
        )}
      </>
    );
  }
  return (
    <Form onSubmit={() => void submit()} label="Lawful basis">
      <ErrorSummary mistakes={act.mistakes} />
      <Select id="article-6" label="UK GDPR article 6" choices={ARTICLE_6} value={basis.article6} onValue={(value) => change({ article6: value as LawfulBasis["article6"] })} />
      <Select id="article-9" label="UK GDPR article 9" choices={ARTICLE_9} value={basis.article9} onValue={(value) => change({ article9: value as LawfulBasis["article9"] })} />
      {basis.article9 === "9(2)(g)" && (
        <Select
          id="without-consent"
          label="Why without consent (paragraph 18)"
          choices={WITHOUT_CONSENT}
          value={basis.withoutConsent ?? "c"}
          onValue={(value) => change({ withoutConsent: value as LawfulBasis["withoutConsent"] })}
        />
      )}
      <TextArea id="necessity" label="Why it is necessary and proportionate" value={basis.necessity} onValue={(necessity) => change({ necessity })} />
      <Choice
        id="parent-informed"
        label="Has a parent been told of this contact?"
        value={basis.parentInformed}
        onValue={(parentInformed) => change({ parentInformed })}
      />
      <TextArea id="parent-note" label="By whom and when, or why not" rows={2} value={basis.parentNote ?? ""} onValue={(parentNote) => change({ parentNote })} />
      <Choice
        id="service-agreement"
        label="Has the family agreed to a service? This is never the lawful basis."
        value={basis.serviceAgreement}
        onValue={(serviceAgreement) => change({ serviceAgreement })}
      />
      <Choice
        id="medical-consent"
        label="Is there consent to medical examination or treatment? This is never the lawful basis."
        value={basis.medicalConsent ?? false}
        onValue={(medicalConsent) => change({ medicalConsent })}
      />
      <Choice
        id="parent-refused"
        label="Has a parent refused that the hub asks?"
        value={Boolean(basis.refusal)}
        onValue={(refused) => change({ refusal: refused ? { significantHarm: false } : null })}
      />
      {basis.refusal && (
        <Choice
          id="significant-harm"
          label="Is significant harm suspected (section 47)? Then the refusal does not stop the hub."
          value={basis.refusal.significantHarm}
          onValue={(significantHarm) => change({ refusal: { significantHarm } })}
        />
      )}
      <Button busy={act.busy}>Record the basis</Button>
    </Form>
  );
}

function Choice(props: { id: string; label: string; value: boolean | undefined; onValue: (value: boolean) => void }) {
  return (
    <Radios
      id={props.id}
      label={props.label}
      inline
      choices={[{ value: "yes", text: "Yes" }, { value: "no", text: "No" }]}
      value={props.value ? "yes" : "no"}
      onValue={(value) => props.onValue(value === "yes")}
    />
  );
}

function Refused(props: { refusal: NonNullable<LawfulBasis["refusal"]> }) {
  const { significantHarm, override } = props.refusal;
  return (
    <>
      <strong>A parent has refused. </strong>
      {significantHarm && "Significant harm is suspected (section 47). "}
      {override && `${override.byName} lets the hub ask all the same: ${override.reason}`}
    </>
  );
}

function Recorded(props: { basis: LawfulBasis | null }) {
  const { basis } = props;
  if (!basis) {
    return <p class="govuk-body">Not recorded. No agency can be asked before it is.</p>;
  }
  return (
    <p class="govuk-body">
      {basis.article6}; {basis.article9}
      {basis.withoutConsent && `, paragraph 18(${basis.withoutConsent})`}. {basis.necessity}{" "}
      {basis.parentInformed ? "Parent told" : "Parent not told"}
      {basis.parentNote && `: ${basis.parentNote}`}. {basis.serviceAgreement && "Agreement to a service: yes. "}
      {basis.medicalConsent && "Medical consent: yes. "}
      {basis.refusal && <Refused refusal={basis.refusal} />}
    </p>
  );
}
