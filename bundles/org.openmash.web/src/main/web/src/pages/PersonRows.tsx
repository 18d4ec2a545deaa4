import type { PersonDetails } from "../api/model";
import { Select, TextInput } from "../components/fields";
import { Button } from "../components/parts";

/** A person as typed into a form. */
export interface TypedPerson {
  role: string;
  given: string;
  family: string;
  born: string;
  nhs: string;
}

const ROLES = ["child", "unborn", "mother", "father", "partner", "carer", "sibling", "other"].map((role) => ({
  value: role,
  text: role,
}));

export function emptyPerson(role: string): TypedPerson {
  return { role, given: "", family: "", born: "", nhs: "" };
}

/** The person in the shape the hub takes. */
export function personSent(person: TypedPerson, address: string): PersonDetails {
  const date = person.born ? { date: person.born, precision: "day" as const } : null;
  const postcode = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/i.exec(address)?.[0] ?? "";
  return {
    names: [{ kind: "current", given: person.given.trim(), family: person.family.trim() }],
    born: person.role === "unborn" ? null : date,
    expected: person.role === "unborn" ? date : null,
    sex: person.role === "unborn" ? "not-born" : "unknown",
    identifiers: person.nhs.trim() ? [{ scheme: "nhs", value: person.nhs.trim() }] : [],
    addresses: address.trim() ? [{ text: address.trim(), postcode, uprn: "" }] : [],
    phones: [],
    related: [],
  };
}

/** Everybody named in a contact, a row each. */
export function PersonRows(props: { people: TypedPerson[]; onPeople: (people: TypedPerson[]) => void }) {
  const { people, onPeople } = props;
  const change = (i: number, part: Partial<TypedPerson>) =>
    onPeople(people.map((person, n) => (n === i ? { ...person, ...part } : person)));
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">People</legend>
      {people.map((person, i) => (
        <div class="mash-row" key={i}>
          <Select id={`role-${i}`} label="Role" choices={ROLES} value={person.role} onValue={(role) => change(i, { role })} />
          <TextInput id={`given-${i}`} label="Given name" value={person.given} onValue={(given) => change(i, { given })} width="10" />
          <TextInput id={`family-${i}`} label="Family name" value={person.family} onValue={(family) => change(i, { family })} width="10" />
          <TextInput
            id={`born-${i}`}
            label={person.role === "unborn" ? "Expected" : "Born"}
            type="date"
            value={person.born}
            onValue={(born) => change(i, { born })}
            width="10"
          />
          <TextInput id={`nhs-${i}`} label="NHS number" value={person.nhs} onValue={(nhs) => change(i, { nhs })} width="10" />
        </div>
      ))}
      <Button kind="secondary" onPress={() => onPeople([...people, emptyPerson("other")])}>
        Add a person
      </Button>
    </fieldset>
  );
}
