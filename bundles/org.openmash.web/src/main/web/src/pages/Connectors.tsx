import { useState } from "preact/hooks";
import { post } from "../api/client";
import type { Connector, Page } from "../api/model";
import { TextInput } from "../components/fields";
import { Button, ErrorSummary, Form, Tag } from "../components/parts";
import { Facts } from "../components/Table";
import { useAct } from "../state/act";
import { elementsOf, useLoaded } from "../state/load";
import { may } from "../state/session";
import { pageWords } from "./agencies/steps";

interface ConnectorProps {
  connector: Connector;
  again: () => void;
}

/** Connectors that are installed and those of the catalogue: version, checksum, findings, and what can be done. */
export function Connectors() {
  const loaded = useLoaded<Page<Connector>>("/connectors", () => true);
  const all = elementsOf(loaded.value);
  return (
    <>
      <h1 class="govuk-heading-l">Connectors</h1>
      <p class="govuk-body">Installing a connector joins nothing: an agency joins on its own page.</p>
      {loaded.failure && <p class="govuk-error-message">{loaded.failure}</p>}
      <Group title="Installed" connectors={all.filter((c) => c.installed)} again={loaded.again} />
      <Group title="In the catalogue" connectors={all.filter((c) => !c.installed)} again={loaded.again} />
    </>
  );
}

function Group(props: { title: string; connectors: Connector[]; again: () => void }) {
  if (props.connectors.length === 0) {
    return null;
  }
  return (
    <section aria-label={props.title}>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <div class="mash-grid mash-grid--wide">
        {props.connectors.map((connector) => (
          <ConnectorCard key={`${connector.name} ${connector.source}`} connector={connector} again={props.again} />
        ))}
      </div>
    </section>
  );
}

function ConnectorCard(props: ConnectorProps) {
  const { connector } = props;
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        {connector.name} {connector.version}{" "}
        {connector.installed && <Approval approved={connector.approved} />}
      </h3>
      <p class="govuk-body">{pageWords(connector.words)}</p>
      <Facts
        facts={[
          ["Areas", connector.areas.join(", ")],
          ["Comes from", connector.source],
          ["Checksum", connector.sha256 && <code class="mash-code">{connector.sha256}</code>],
          ["Goes back to", connector.previous],
        ]}
      />
      {connector.findings.length > 0 && (
        <>
          <h4 class="govuk-heading-s">What a look at its code found</h4>
          <ul class="govuk-list govuk-list--bullet">
            {connector.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </>
      )}
      {may("operator") && <OperatorSteps {...props} />}
      {may("information-governance") && connector.installed && !connector.approved && <ApproveForm {...props} />}
    </article>
  );
}

function Approval(props: { approved: boolean }) {
  return props.approved ? <Tag colour="green">approved</Tag> : <Tag colour="yellow">not approved</Tag>;
}

function OperatorSteps(props: ConnectorProps) {
  const { connector } = props;
  const act = useAct();
  const path = `/connectors/${encodeURIComponent(connector.name)}`;
  const step = (verb: string) => void act.run(() => post(`${path}/${verb}`)).then(props.again);
  const install = () => void act.run(() => post("/connectors", { name: connector.name })).then(props.again);
  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <div class="govuk-button-group">
        {!connector.installed && <Button busy={act.busy} onPress={install}>Install {connector.name}</Button>}
        {connector.installed && (
          <Button kind="secondary" busy={act.busy} onPress={() => step("upgrade")}>Upgrade {connector.name}</Button>
        )}
        {connector.previous && (
          <Button kind="secondary" busy={act.busy} onPress={() => step("back")}>Back to {connector.previous}</Button>
        )}
      </div>
      {connector.installed && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Remove {connector.name}</span>
          </summary>
          <div class="govuk-details__text">
            <p class="govuk-body">Agencies that it speaks for are missing from then on; data and agreements stay.</p>
            <Button kind="warning" busy={act.busy} onPress={() => step("removal")}>Remove the connector</Button>
          </div>
        </details>
      )}
    </>
  );
}

/** The person reads the checksum off the archive, not off this page. */
function ApproveForm(props: ConnectorProps) {
  const { connector } = props;
  const [sha256, setSha256] = useState("");
  const id = `checksum-${connector.name}`;
  const act = useAct({ sha256: id });
  const submit = () =>
    void act
      .run(() => post(`/connectors/${encodeURIComponent(connector.name)}/approval`, { sha256: sha256.trim() }))
      .then(props.again);
  return (
    <Form onSubmit={submit} label={`Approve ${connector.name}`}>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput
        id={id}
        label={`Checksum of the archive of ${connector.name}`}
        hint="As its maker published it: 64 characters of 0–9 and a–f"
        error={act.mistakes[0]?.field && act.mistakes[0].text}
        value={sha256}
        onValue={setSha256}
      />
      <Button busy={act.busy}>Approve {connector.name}</Button>
    </Form>
  );
}
