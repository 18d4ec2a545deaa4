import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { CaseFile, CaseSummary, CasesFound, EpisodeLine, Page } from "../../api/model";
import { Radios, Select, TextInput } from "../../components/fields";
import { Link } from "../../components/Link";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { fullName } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";

const KINDS: Record<EpisodeLine["kind"], string> = {
  "step-up": "Step up: help at tier 2 was not enough",
  "step-down": "Step down: statutory work ended, help at tier 2 goes on",
};

/** Cases before and after this one. */
export function Episodes(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<EpisodeLine>>(`/cases/${file.id}/episodes`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  return (
    <>
      <h2 class="govuk-heading-m">Episodes</h2>
      {loaded.value && all.length === 0 && <p class="govuk-body">Linked with no other case.</p>}
      <ul class="govuk-list">
        {all.map((line) => (
          <li key={line.caseId}>
            {line.later ? "Followed by" : "Follows"} <Link to={`/cases/${line.caseId}`}>{line.reference}</Link>.{" "}
            {KINDS[line.kind]}. {line.by}, {when(line.at)}
          </li>
        ))}
      </ul>
      {may(...ASSESSORS) && <LinkForm file={file} linked={loaded.again} />}
    </>
  );
}

/** The earlier case is found by its child, as everywhere. */
function LinkForm(props: { file: CaseFile; linked: () => void }) {
  const { file } = props;
  const child = file.subjects.find((subject) => ["child", "unborn"].includes(subject.role));
  const [name, setName] = useState(child ? fullName(child.person) : "");
  const [found, setFound] = useState<CaseSummary[] | null>(null);
  const [earlier, setEarlier] = useState("");
  const [kind, setKind] = useState("step-up");
  const act = useAct({ name: "earlier-name", earlier: "earlier-case", kind: "episode-kind" });

  async function look() {
    await act.run(async () => {
      const answer = await post<CasesFound>("/cases/search", { name, born: null, identifier: "" });
      const others = answer.cases.filter((other) => other.id !== file.id);
      setFound(others);
      setEarlier(others[0]?.id ?? "");
    });
  }

  async function link() {
    if (await act.run(() => post(`/cases/${file.id}/episodes`, { earlier, kind }))) {
      setFound(null);
      props.linked();
    }
  }

  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">This case follows an earlier one</span>
      </summary>
      <div class="govuk-details__text">
        <Form onSubmit={() => void (found?.length ? link() : look())} label="Link an earlier case">
          <ErrorSummary mistakes={act.mistakes} />
          <TextInput id="earlier-name" label="Name of a person in the earlier case" value={name} onValue={setName} width="20" />
          <Button kind="secondary" busy={act.busy} onPress={() => void look()}>
            Find cases
          </Button>
          {found?.length === 0 && <p class="govuk-body">No other case that you may see.</p>}
          {found && found.length > 0 && (
            <>
              <Select
                id="earlier-case"
                label="Earlier case"
                value={earlier}
                onValue={setEarlier}
                choices={found.map((one) => ({ value: one.id, text: `${one.reference}, received ${when(one.receivedAt)}` }))}
              />
              <Radios
                id="episode-kind"
                label="How it follows"
                value={kind}
                onValue={setKind}
                choices={Object.entries(KINDS).map(([value, text]) => ({ value, text }))}
              />
              <Button busy={act.busy}>Link the cases</Button>
            </>
          )}
        </Form>
      </div>
    </details>
  );
}
