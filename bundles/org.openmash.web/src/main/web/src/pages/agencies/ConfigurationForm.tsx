import { useEffect, useState } from "preact/hooks";
import { post } from "../../api/client";
import type { Agency, MemberSettings, MemberView, Setting } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form, Live } from "../../components/parts";
import { useAct } from "../../state/act";
import { useLoaded } from "../../state/load";
import { pageWords } from "./steps";

/** What the connector wants to be told, as a form; it goes into the area's document, and each node follows that. */
export function ConfigurationForm(props: { agency: Agency; again: () => void }) {
  const { agency } = props;
  const path = `/areas/${encodeURIComponent(agency.area)}/agencies/${encodeURIComponent(agency.id)}/configuration`;
  const loaded = useLoaded<MemberSettings>(path, () => true);
  const [values, setValues] = useState<Record<string, string>>({});
  const [told, setTold] = useState("");
  const wanted = loaded.value?.settings ?? [];
  const act = useAct(Object.fromEntries(wanted.map((setting) => [setting.key, idOf(setting)])));
  useEffect(() => setValues((typed) => ({ ...loaded.value?.values, ...typed })), [loaded.value]);

  async function submit() {
    setTold("");
    const given = Object.fromEntries(wanted.map(({ key }) => [key, values[key] ?? ""]));
    const done = await act.run(async () => {
      const member = await post<MemberView>(path, { values: given });
      setTold(`The document of ${agency.area} now configures ${member.name}. Each node follows within seconds.`);
    });
    if (done) {
      props.again();
    }
  }

  return (
    <details class="govuk-details" open={agency.life === "installed"}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Configure it</span>
      </summary>
      <div class="govuk-details__text">
        {loaded.failure && <p class="govuk-body">By a file only: the area {loaded.failure.replace(/^area:? /, "")}.</p>}
        {loaded.value?.words && <p class="govuk-body">{pageWords(loaded.value.words)}</p>}
        <Live>{told && <p class="govuk-inset-text">{told}</p>}</Live>
        {wanted.length > 0 && (
          <Form onSubmit={() => void submit()} label="Configure">
            <ErrorSummary mistakes={act.mistakes} />
            {wanted.map((setting) => (
              <TextInput
                key={setting.key}
                id={idOf(setting)}
                label={setting.required ? setting.label : `${setting.label} (optional)`}
                hint={hintOf(setting)}
                error={act.mistakes.find((mistake) => mistake.field === idOf(setting))?.text}
                value={values[setting.key] ?? ""}
                onValue={(value) => setValues({ ...values, [setting.key]: value })}
              />
            ))}
            <Button busy={act.busy}>Write it into the area's document</Button>
          </Form>
        )}
      </div>
    </details>
  );
}

function idOf(setting: Setting): string {
  return `setting-${setting.key.replaceAll(".", "-")}`;
}

/** Secrets never pass through this page. */
export function hintOf(setting: Setting): string {
  const otherwise = setting.byDefault && `Left empty: ${setting.byDefault}`;
  const secret = setting.secret && "Never the secret itself";
  return [setting.help, secret, otherwise].filter(Boolean).join(". ");
}
