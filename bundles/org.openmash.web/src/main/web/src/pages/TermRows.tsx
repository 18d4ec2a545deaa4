import type { ReleaseTerm } from "../api/model";
import { Select, TextInput } from "../components/fields";
import { Button } from "../components/parts";
import { codes } from "../state/session";

const MODES = [
  { value: "raw", text: "may have it as it is" },
  { value: "wording", text: "only in this wording" },
  { value: "never", text: "never" },
];

/** Who may have this fact outside the room, by its owner's word; without any, the hub's default matrix holds. */
export function TermRows(props: { id: string; terms: ReleaseTerm[]; onTerms: (terms: ReleaseTerm[]) => void }) {
  const { terms, onTerms } = props;
  const recipients = (codes.value?.recipients ?? []).map((code) => ({ value: code.code, text: code.text }));
  const change = (i: number, part: Partial<ReleaseTerm>) =>
    onTerms(terms.map((term, n) => (n === i ? { ...term, ...part } : term)));
  return (
    <>
      {terms.map((term, i) => (
        <div class="mash-row" key={i}>
          <Select
            id={`${props.id}-recipient-${i}`}
            label="Recipient"
            choices={recipients}
            value={term.recipient}
            onValue={(recipient) => change(i, { recipient })}
          />
          <Select
            id={`${props.id}-mode-${i}`}
            label="May it go?"
            choices={MODES}
            value={term.mode}
            onValue={(mode) => change(i, { mode: mode as ReleaseTerm["mode"] })}
          />
          {term.mode === "wording" && (
            <TextInput id={`${props.id}-wording-${i}`} label="Wording" value={term.wording ?? ""} onValue={(wording) => change(i, { wording })} />
          )}
        </div>
      ))}
      <Button
        kind="secondary"
        onPress={() => onTerms([...terms, { recipient: "SW", mode: "raw", wording: "", condition: "" }])}
      >
        Add a release term
      </Button>
    </>
  );
}
