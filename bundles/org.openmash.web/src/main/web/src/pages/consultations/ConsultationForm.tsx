import { useMemo, useState } from "preact/hooks";
import { get, newKey, post } from "../../api/client";
import type { Consultation } from "../../api/model";
import { Checkboxes, Radios, Select, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";

const AGES: Record<string, string> = {
  unborn: "Not born yet",
  "under-1": "Under 1",
  "from-1-to-4": "1 to 4",
  "from-5-to-9": "5 to 9",
  "from-10-to-15": "10 to 15",
  "from-16": "16 or older",
  unknown: "Not known",
};

const FIELDS: Record<string, string> = {
  organisation: "organisation",
  callerRole: "caller-role",
  suggestedLevel: "suggested-level-1",
  referralAdvised: "what-follows",
  "words.concern": "concern",
  "words.advice": "advice",
  "words.identity": "identity",
};

const EMPTY = {
  organisation: "",
  callerRole: "",
  ageBand: "unknown",
  need: "",
  level: "1",
  concern: "",
  advice: "",
  nextStep: "",
  aside: "",
  identity: "",
};

export function ageWords(band: string): string {
  return AGES[band] ?? band;
}

/** Records a consultation: no field for a name, unless the risk is serious. */
export function ConsultationForm(props: { area: string; again: () => void }) {
  const [typed, setTyped] = useState(EMPTY);
  const [follows, setFollows] = useState<string[]>([]);
  const [made, setMade] = useState<Consultation | null>(null);
  const key = useMemo(newKey, [made]);
  const act = useAct(FIELDS);
  const serious = follows.includes("serious");
  const set = (field: keyof typeof EMPTY) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));

  async function submit() {
    await act.run(async () => {
      setMade(await post<Consultation>("/consultations", await body(), { idempotencyKey: key }));
      setTyped(EMPTY);
      setFollows([]);
      props.again();
    });
  }

  async function body() {
    return {
      area: props.area,
      heldAt: (await get<{ time: string }>("/status")).time,
      organisation: typed.organisation,
      callerRole: typed.callerRole,
      ageBand: typed.ageBand,
      need: typed.need,
      suggestedLevel: Number(typed.level),
      referralAdvised: follows.includes("contact"),
      seriousRisk: serious,
      words: {
        concern: typed.concern,
        advice: typed.advice,
        nextStep: typed.nextStep,
        aside: typed.aside,
        identity: serious ? typed.identity : "",
      },
    };
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Record a consultation</span>
      </summary>
      <div class="govuk-details__text">
        {made && (
          <p class="govuk-body" role="status">
            Recorded. The number to quote is <strong>{made.reference}</strong>.
          </p>
        )}
        <ErrorSummary mistakes={act.mistakes} />
        <Form onSubmit={() => void submit()} label="Record a consultation">
          <div class="mash-two">
            <div>
              <TextInput id="organisation" label="Organisation that asks" value={typed.organisation} onValue={set("organisation")} />
              <TextInput id="caller-role" label="What the caller works as" value={typed.callerRole} onValue={set("callerRole")} />
              <Select id="age-band" label="Age of the child" value={typed.ageBand} onValue={set("ageBand")} choices={ages()} />
              <TextInput id="need" label="Need, in a word or two" value={typed.need} onValue={set("need")} />
              <TextArea id="concern" label="Concern, without names" rows={4} value={typed.concern} onValue={set("concern")} />
            </div>
            <div>
              <TextArea id="advice" label="Advice given" hint="A contact that quotes the number takes this over." rows={3} value={typed.advice} onValue={set("advice")} />
              <TextArea id="next-step" label="What was agreed, and who does it" rows={2} value={typed.nextStep} onValue={set("nextStep")} />
              <TextArea id="aside" label="Mentioned beside it" hint="Stays here; no contact takes it over." rows={2} value={typed.aside} onValue={set("aside")} />
              <Radios id="suggested-level" label="Level of need you see" inline value={typed.level} onValue={set("level")} choices={["1", "2", "3", "4"].map((n) => ({ value: n, text: n }))} />
              <Checkboxes
                id="what-follows"
                label="What follows"
                values={follows}
                onValues={setFollows}
                choices={[
                  { value: "contact", text: "I advised to make a contact" },
                  { value: "serious", text: "Significant harm is likely: the form is due within four hours" },
                ]}
              />
              {serious && (
                <TextArea id="identity" label="Who the child is and where" rows={2} value={typed.identity} onValue={set("identity")} />
              )}
            </div>
          </div>
          <Button busy={act.busy}>Record it for good</Button>
        </Form>
      </div>
    </details>
  );
}

function ages() {
  return Object.entries(AGES).map(([value, text]) => ({ value, text }));
}
