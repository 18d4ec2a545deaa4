import { useState } from "preact/hooks";
import { post } from "../../api/client";
import type { EvidencePack } from "../../api/model";
import { TextArea, TextInput } from "../../components/fields";
import { Button, ErrorSummary, Form } from "../../components/parts";
import { Cells, Facts, Table } from "../../components/Table";
import { ANSWER, RatingTag, stageWords } from "../../components/words";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import type { TabProps } from "./CasePage";
import { HAPPENED, lineWords } from "./HistoryTab";

/** Makes the evidence pack of the case, to read here and to print. */
export function EvidenceTab(props: TabProps) {
  const [reason, setReason] = useState("");
  const [at, setAt] = useState("");
  const [pack, setPack] = useState<EvidencePack | null>(null);
  const act = useAct({ reason: "evidence-reason", at: "evidence-at" });

  async function make() {
    const body = { reason, at: at ? new Date(at).toISOString() : null };
    await act.run(async () => setPack(await post<EvidencePack>(`/cases/${props.file.id}/evidence`, body)));
  }

  return (
    <>
      <div class="mash-not-printed">
        <Form onSubmit={() => void make()} label="Make the evidence pack">
          <h2 class="govuk-heading-m">Evidence pack</h2>
          <p class="govuk-body">Who knew what when. That you make it, and why, is put on record.</p>
          <ErrorSummary mistakes={act.mistakes} />
          <TextArea id="evidence-reason" label="What it is for" rows={2} value={reason} onValue={setReason} />
          <TextInput id="evidence-at" label="As it stood at" hint="Leave empty for now" type="datetime-local" width="20" value={at} onValue={setAt} />
          <Button busy={act.busy}>Make the pack</Button>
        </Form>
      </div>
      {pack && <Sheet pack={pack} />}
    </>
  );
}

function Sheet(props: { pack: EvidencePack }) {
  const { pack } = props;
  return (
    <section aria-label="Evidence pack">
      <h2 class="govuk-heading-m">
        Evidence pack of {pack.reference}, as of {when(pack.at)}
      </h2>
      <Button kind="secondary" onPress={() => window.print()}>
        Print
      </Button>
      <Facts
        facts={[["Case then", pack.stage ? <>{stageWords(pack.stage)} <RatingTag rating={pack.rating} /></> : "not there yet"]]}
      />
      <Decisions pack={pack} />
      <Asked pack={pack} />
      <Known pack={pack} />
      <Left pack={pack} />
      <h3 class="govuk-heading-s">Who read of the case</h3>
      <Table label="Who read of the case" heads={["Who", "Agency", "First", "Last", "Times"]}>
        {pack.readings.map((reading, n) => (
          <Cells key={n} cells={[reading.name || "account gone", reading.employer, when(reading.first), when(reading.last), reading.times]} />
        ))}
      </Table>
      <h3 class="govuk-heading-s">Everything that happened</h3>
      <Table label="Everything that happened" heads={["When", "What", "Who"]}>
        {pack.course.map((line, n) => (
          <Cells key={n} cells={[when(line.at), lineWords(line), line.byName || line.agency || "the hub"]} />
        ))}
      </Table>
    </section>
  );
}

function Decisions(props: { pack: EvidencePack }) {
  const { decisions } = props.pack;
  return (
    <>
      <h3 class="govuk-heading-s">Decisions and why</h3>
      {decisions.length === 0 && <p class="govuk-body">Nothing was decided by then.</p>}
      {decisions.map((made) => (
        <p key={made.decidedAt} class="govuk-body">
          {when(made.decidedAt)}, {made.decidedByName}: level {made.level} {made.levelName}, {made.outcomes.join(", ").replaceAll("-", " ")}.{" "}
          {made.rationale} {made.missingReturns.length > 0 && `Decided without: ${made.missingReturns.join(", ")}.`}
        </p>
      ))}
    </>
  );
}

function Asked(props: { pack: EvidencePack }) {
  return (
    <>
      <h3 class="govuk-heading-s">Who was asked, and what they answered</h3>
      <Table label="Who was asked, and what they answered" heads={["Agency", "When", "What", "Words"]}>
        {props.pack.asked.flatMap((asked) =>
          asked.turns.map((turn, n) => (
            <Cells
              key={`${asked.agency}${n}`}
              cells={[asked.agencyName, when(turn.at), turn.answer ? ANSWER[turn.answer].text : HAPPENED[turn.event], turn.words]}
            />
          )),
        )}
      </Table>
    </>
  );
}

function Known(props: { pack: EvidencePack }) {
  return (
    <>
      <h3 class="govuk-heading-s">What was known, since when, to whom</h3>
      <Table label="What was known, since when, to whom" heads={["Fact", "From", "Known to the hub since", "Looked at the picture since"]}>
        {props.pack.facts.map((fact) => (
          <Cells
            key={fact.item}
            cells={[
              fact.words,
              fact.owner,
              when(fact.since),
              fact.seen.map((seen) => `${seen.name || "account gone"} (${seen.employer}), ${when(seen.at)}`).join("; ") || "nobody",
            ]}
          />
        ))}
      </Table>
    </>
  );
}

function Left(props: { pack: EvidencePack }) {
  return (
    <>
      <h3 class="govuk-heading-s">What left the room</h3>
      {props.pack.left.length === 0 && <p class="govuk-body">Nothing had left by then.</p>}
      {props.pack.left.map((left) => (
        <Table
          key={left.releasedAt + left.team}
          label={`To ${left.team}, ${when(left.releasedAt)}, by ${left.releasedByName}`}
          heads={[`To ${left.team}, ${when(left.releasedAt)}, by ${left.releasedByName}`, "Rule"]}
        >
          {left.lines.map((line) => (
            <Cells key={line.item} cells={[line.disposition === "stays" ? "stayed" : line.words, line.rule]} />
          ))}
        </Table>
      ))}
    </>
  );
}
