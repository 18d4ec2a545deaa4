import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { OwnHousehold } from "../../api/model";
import { TextArea } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { useAct } from "../../state/act";
import { useLoaded } from "../../state/load";

/** Where somebody on the staff lives, so that the hub keeps their own people's cases from them. */
export function HouseholdPage() {
  const loaded = useLoaded<OwnHousehold>("/household");
  return (
    <>
      <h1 class="govuk-heading-l">Your household</h1>
      <p class="govuk-body">
        Cases about people of your family name, or of a name below, at one of these addresses will not be there for you.
        Nobody but you can read this page.
      </p>
      {loaded.value ? <HouseholdForm kept={loaded.value} /> : <p class="govuk-body">{loaded.failure ?? "Fetching"}</p>}
    </>
  );
}

function HouseholdForm(props: { kept: OwnHousehold }) {
  const [addresses, setAddresses] = useState(props.kept.addresses.join("\n"));
  const [familyNames, setFamilyNames] = useState(props.kept.familyNames.join("\n"));
  const [kept, setKept] = useState(false);
  const act = useAct({
    addresses: "addresses",
    familyNames: "family-names",
    ...Object.fromEntries(lines(addresses).map((_, i) => [`addresses[${i}]`, "addresses"])),
  });

  async function submit() {
    const body = { addresses: lines(addresses), familyNames: lines(familyNames) };
    setKept(await act.run(() => call("PUT", "/household", { body })));
  }

  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <Form onSubmit={() => void submit()} label="Your household">
        <TextArea
          id="addresses"
          label="Addresses"
          hint="House and postcode, a line each: 3 Mill Lane WM4 9ZZ"
          rows={3}
          value={addresses}
          onValue={setAddresses}
        />
        <TextArea
          id="family-names"
          label="Family names of those at home and of near relatives"
          hint="A line each; your own is known"
          rows={3}
          value={familyNames}
          onValue={setFamilyNames}
        />
        <Button busy={act.busy}>Keep</Button>
      </Form>
      <Live>{kept && <p class="govuk-body">Kept.</p>}</Live>
    </>
  );
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
