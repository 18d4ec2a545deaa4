import { useState } from "preact/hooks";
import { call } from "../../api/client";
import type { Discussion, Page } from "../../api/model";
import { TextInput } from "../../components/fields";
import { Button, ErrorSummary, Tag } from "../../components/parts";
import { useAct } from "../../state/act";
import { when } from "../../state/countdown";
import { elementsOf, useLoaded } from "../../state/load";
import { ASSESSORS, may } from "../../state/session";
import type { TabProps } from "../case/CasePage";
import { SideDoors } from "./SideDoors";
import { StrategyForm } from "./StrategyForm";

export const ENQUIRY: Record<string, string> = {
  none: "no section 47 enquiry",
  "single-agency": "section 47 enquiry by one agency",
  joint: "joint section 47 enquiry",
};

/** Strategy discussions and side doors of a case. */
export function Strategy(props: TabProps) {
  const { file } = props;
  const loaded = useLoaded<Page<Discussion>>(`/cases/${file.id}/strategy-discussions`, (caseId) => caseId === file.id);
  const all = elementsOf(loaded.value);
  return (
    <section>
      <h2 class="govuk-heading-m">Strategy discussions</h2>
      {loaded.value && all.length === 0 && <p class="govuk-body">None was held.</p>}
      {all.map((discussion) => (
        <DiscussionCard key={discussion.id} discussion={discussion} again={loaded.again} />
      ))}
      {may(...ASSESSORS) && file.stage !== "closed" && <StrategyForm {...props} count={all.length} recorded={loaded.again} />}
      <SideDoors {...props} />
    </section>
  );
}

function DiscussionCard(props: { discussion: Discussion; again: () => void }) {
  const { discussion } = props;
  const there = discussion.attendance.filter((attender) => attender.there);
  const absent = discussion.attendance.filter((attender) => !attender.there);
  const named = (list: typeof there) => list.map((attender) => `${attender.agency} (${attender.role})`).join(", ");
  return (
    <article class="mash-card">
      <h3 class="govuk-heading-s">
        Held {when(discussion.heldAt)}: {ENQUIRY[discussion.enquiry]}
      </h3>
      <p class="govuk-body-s">
        Asked for {when(discussion.requestedAt)}. There: {named(there)}.{absent.length > 0 && ` Invited, not there: ${named(absent)}.`}
        {discussion.whyWithout && ` ${discussion.whyWithout}`}
      </p>
      <p class="govuk-body">{discussion.words.information}</p>
      <p class="govuk-body">
        <strong>Decided:</strong> {discussion.words.decisions}
      </p>
      <p class="govuk-body">
        <strong>Because:</strong> {discussion.words.rationale}
      </p>
      {discussion.words.childSeen && <p class="govuk-body">Child seen: {discussion.words.childSeen}</p>}
      <ul class="govuk-list">
        {discussion.actions.map((action, n) => (
          <li key={n}>
            {action.text} {action.owner} ({action.agency}), by {action.due} {action.overdue && <Tag colour="red">overdue</Tag>}
            {action.done ? ` Done: ${action.done.words}` : <Done {...props} action={n} />}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Done(props: { discussion: Discussion; action: number; again: () => void }) {
  const [words, setWords] = useState("");
  const id = `done-${props.discussion.id}-${props.action}`;
  const act = useAct({ words: id });
  if (!may(...ASSESSORS)) {
    return null;
  }

  async function send() {
    const options = { body: { action: props.action, words }, etag: `"${props.discussion.version}"` };
    if (await act.run(() => call("POST", `/strategy-discussions/${props.discussion.id}/actions`, options))) {
      props.again();
    }
  }

  return (
    <>
      <ErrorSummary mistakes={act.mistakes} />
      <TextInput id={id} label="What came of it" value={words} onValue={setWords} />
      <Button kind="secondary" busy={act.busy} onPress={() => void send()}>
        Done
      </Button>
    </>
  );
}
