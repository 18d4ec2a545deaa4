import { useMemo, useState } from "preact/hooks";
import { get, newKey, post } from "../../api/client";
import { Radios, TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { useAct } from "../../state/act";
import type { TabProps } from "../case/CasePage";
import { useAgencies } from "./agencies";

const FIELDS: Record<string, string> = {
  attendance: "who-was-there",
  whyWithout: "why-without",
  "words.information": "strategy-information",
  "words.decisions": "strategy-decisions",
  "words.rationale": "strategy-rationale",
  "actions[0].due": "action-due",
  "actions[0].owner": "action-owner",
};

const EMPTY = { whyWithout: "", information: "", decisions: "", rationale: "", childSeen: "", action: "", owner: "", due: "" };

/** Records a strategy discussion once: who was there, what was decided, who does what. */
export function StrategyForm(props: TabProps & { count: number; recorded: () => void }) {
  const agencies = useAgencies(props.file.area).filter((agency) => agency.value);
  const [typed, setTyped] = useState(EMPTY);
  const [roles, setRoles] = useState<Record<string, string>>({});
  const [enquiry, setEnquiry] = useState("joint");
  const key = useMemo(newKey, [props.count]);
  const act = useAct(FIELDS);
  const set = (field: keyof typeof EMPTY) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const there = Object.entries(roles).filter(([, role]) => role.trim());

  async function submit() {
    const done = await act.run(async () =>
      post(`/cases/${props.file.id}/strategy-discussions`, await body(), { idempotencyKey: key }),
    );
    if (done) {
      setTyped(EMPTY);
      setRoles({});
      props.recorded();
    }
  }

  async function body() {
    const now = (await get<{ time: string }>("/status")).time;
    return {
      requestedAt: now,
      heldAt: now,
      attendance: there.map(([agency, role]) => ({ agency, role, there: true })),
      whyWithout: typed.whyWithout,
      enquiry,
      words: { information: typed.information, decisions: typed.decisions, rationale: typed.rationale, childSeen: typed.childSeen },
      actions: typed.action ? [{ text: typed.action, agency: there[0]?.[0] ?? "", owner: typed.owner, due: typed.due || null }] : [],
    };
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Record a strategy discussion</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void submit()} label="Record a strategy discussion">
          <ErrorSummary mistakes={act.mistakes} />
          <div class="mash-two">
            <fieldset class="govuk-fieldset" id="who-was-there" tabIndex={-1}>
              <legend class="govuk-fieldset__legend">Who was there, by role</legend>
              {agencies.map((agency) => (
                <TextInput
                  key={agency.value}
                  id={`there-${agency.value}`}
                  label={agency.text}
                  value={roles[agency.value] ?? ""}
                  onValue={(role) => setRoles((before) => ({ ...before, [agency.value]: role }))}
                />
              ))}
              <TextArea
                id="why-without"
                label="Held without one that must be there: why"
                rows={2}
                value={typed.whyWithout}
                onValue={set("whyWithout")}
              />
            </fieldset>
            <div>
              <TextArea id="strategy-information" label="Information shared" rows={3} value={typed.information} onValue={set("information")} />
              <Radios
                id="enquiry"
                label="Section 47 enquiry"
                value={enquiry}
                onValue={setEnquiry}
                choices={[
                  { value: "none", text: "none" },
                  { value: "single-agency", text: "by one agency" },
                  { value: "joint", text: "joint" },
                ]}
              />
              <TextArea id="strategy-decisions" label="Decisions" rows={2} value={typed.decisions} onValue={set("decisions")} />
              <TextArea id="strategy-rationale" label="Rationale" rows={2} value={typed.rationale} onValue={set("rationale")} />
              <TextInput id="child-seen" label="Who sees the child, when and where" value={typed.childSeen} onValue={set("childSeen")} />
              <TextInput id="action-text" label="First action" value={typed.action} onValue={set("action")} />
              <TextInput id="action-owner" label="Its owner" value={typed.owner} onValue={set("owner")} />
              <TextInput id="action-due" label="Due" type="date" width="10" value={typed.due} onValue={set("due")} />
            </div>
          </div>
          <Button busy={act.busy}>Record the discussion</Button>
        </Form>
      </div>
    </details>
  );
}
