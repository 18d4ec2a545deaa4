import type { CaseFile } from "../../api/model";
import { Link } from "../../components/Link";
import { Tag } from "../../components/parts";
import { fullName, pastWords, RatingTag, stageWords } from "../../components/words";
import { countdown } from "../../state/countdown";
import { useLoaded } from "../../state/load";
import { ASSESSORS, DECIDERS, may } from "../../state/session";
import { useNow } from "../Board";
import { FollowTab } from "../allocation/FollowTab";
import { AgenciesTab } from "./AgenciesTab";
import { DecisionTab } from "./DecisionTab";
import { EvidenceTab } from "./EvidenceTab";
import { HistoryTab } from "./HistoryTab";
import { IdentityTab } from "./IdentityTab";
import { PictureTab } from "./PictureTab";
import { ReleaseTab } from "./ReleaseTab";
import { SummaryTab } from "./SummaryTab";
import { AssessmentTab } from "../talk/AssessmentTab";
import { RoomTab } from "../talk/RoomTab";

/** What every part of the case page gets. */
export interface TabProps {
  file: CaseFile;
  again: () => void;
}

const TABS = [
  { id: "summary", text: "Summary", for: null, Tab: SummaryTab },
  { id: "agencies", text: "Agencies", for: null, Tab: AgenciesTab },
  { id: "people", text: "People and identity", for: null, Tab: IdentityTab },
  { id: "picture", text: "Picture", for: [...ASSESSORS, "researcher"], Tab: PictureTab },
  { id: "room", text: "Room", for: [...ASSESSORS, "researcher"], Tab: RoomTab },
  { id: "assessment", text: "Assessment", for: [...ASSESSORS, "researcher"], Tab: AssessmentTab },
  { id: "decision", text: "Decision", for: ASSESSORS, Tab: DecisionTab },
  { id: "release", text: "Release", for: DECIDERS, Tab: ReleaseTab },
  { id: "follow", text: "What follows", for: [...ASSESSORS, "researcher"], Tab: FollowTab },
  { id: "history", text: "History", for: [...ASSESSORS, "researcher"], Tab: HistoryTab },
  { id: "evidence", text: "Evidence", for: DECIDERS, Tab: EvidenceTab },
];

/** One case: the identity bar stays, the parts change below it. */
export function CasePage(props: { id: string; tab: string }) {
  const loaded = useLoaded<CaseFile>(`/cases/${props.id}`, (caseId) => caseId === props.id);
  if (loaded.failure && !loaded.value) {
    return <p class="govuk-body">{loaded.failure}</p>;
  }
  if (!loaded.value) {
    return <p class="govuk-body">Fetching the case</p>;
  }
  const file = loaded.value;
  const tabs = TABS.filter((tab) => tab.for === null || may(...tab.for));
  const shown = tabs.find((tab) => tab.id === props.tab) ?? tabs[0];
  return (
    <>
      <IdentityBar file={file} />
      <nav class="mash-subnav" aria-label="Case">
        <ul>
          {tabs.map((tab) => (
            <li key={tab.id}>
              <Link to={`/cases/${file.id}/${tab.id}`} class="mash-subnav__link" current={tab.id === shown?.id}>
                {tab.text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown && <shown.Tab file={file} again={loaded.again} />}
    </>
  );
}

function IdentityBar(props: { file: CaseFile }) {
  const { file } = props;
  const now = useNow();
  const children = file.subjects.filter((s) => ["child", "unborn", "sibling"].includes(s.role));
  return (
    <section class="mash-identity-bar" aria-label="Case">
      <h1 class="govuk-heading-m">
        {children.map((child) => fullName(child.person)).join(", ")} <span class="mash-ref">{file.reference}</span>{" "}
        {file.past && <Tag colour="grey">{pastWords(file.past)}</Tag>}
      </h1>
      <p class="mash-identity-bar__facts">
        <RatingTag rating={file.ratings.at(-1)?.after} /> <span>{countdown(file.dueAt, now)}</span>{" "}
        <span>{stageWords(file.stage)}</span> {file.address && <span>{file.address}</span>}
      </p>
      {file.pattern && (
        <p class="mash-pattern">
          <strong>Pattern:</strong> {file.pattern}
        </p>
      )}
    </section>
  );
}
