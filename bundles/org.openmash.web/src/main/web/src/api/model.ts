/** The shapes of the REST API that the pages use, under the glossary's names. */

export type Rating = "blue" | "green" | "amber" | "red";
export type Stage = "received" | "research" | "decided" | "released" | "closed";
export type AnswerState =
  | "asked"
  | "located"
  | "retrieving"
  | "retrieved-not-reviewed"
  | "answered"
  | "holds-nothing"
  | "nothing-relevant"
  | "cannot-identify"
  | "refused"
  | "expected-by"
  | "late"
  | "failed-retryable"
  | "failed"
  | "not-asked";

export interface PersonName {
  kind: "current" | "known-as" | "previous" | "alias";
  given: string;
  family: string;
}

export interface PartialDate {
  date: string;
  precision: "day" | "month" | "year" | "about";
}

export interface PersonDetails {
  names: PersonName[];
  born?: PartialDate | null;
  expected?: PartialDate | null;
  sex: "female" | "male" | "unknown" | "not-born";
  identifiers: { scheme: string; value: string }[];
  addresses: { text: string; postcode: string; uprn: string }[];
  phones: string[];
  related: string[];
}

export interface Subject {
  id: string;
  caseId: string;
  role: string;
  person: PersonDetails;
}

export interface Session {
  name: string;
  employer: string;
  roles: string[];
  areas: string[];
  teams: string[];
  csrf: string;
  expiresAt: string;
}

/** A code with its words. */
export interface Code {
  code: string;
  text: string;
}

export interface Codes {
  sources: Code[];
  channels: Code[];
  outcomes: Code[];
  needs: Code[];
  factors: Code[];
  ratings: Code[];
  itemTypes: Code[];
  recipients: Code[];
  answerStates: Code[];
}

export interface Team {
  id: string;
  name: string;
  recipient: string;
  area: string;
}

export interface Lamp {
  agency: string;
  light: string;
}

export interface CaseSummary {
  id: string;
  reference: string;
  area: string;
  stage: Stage;
  rating?: Rating | null;
  receivedAt: string;
  dueAt?: string | null;
  headline: string;
  lamps: Lamp[];
}

export interface Page<T> {
  elements: T[];
  next?: string | null;
}

export interface LawfulBasis {
  article6: string;
  article9: string;
  withoutConsent?: string | null;
  necessity: string;
  parentInformed: boolean;
  parentNote: string;
  serviceAgreement: boolean;
}

export interface RatingChange {
  before?: Rating | null;
  after: Rating;
  reason: string;
  byName: string;
  at: string;
}

export interface CaseFile {
  id: string;
  reference: string;
  area: string;
  stage: Stage;
  openedAt: string;
  receivedAt: string;
  address: string;
  subjects: Subject[];
  basis?: LawfulBasis | null;
  ratings: RatingChange[];
  dueAt?: string | null;
  pattern?: string | null;
  closedAt?: string | null;
  version: number;
}

export interface Contact {
  id: string;
  channel: string;
  sourceCode: string;
  receivedAt: string;
  recordedAt: string;
  reporter: string;
  concern: string;
  narrative: string;
  incidentRef: string;
  earlierNotices: string[];
}

export interface ResearchRequest {
  id: string;
  agency: string;
  subjects: string[];
  need: string;
  atDesk: boolean;
  askedAt: string;
  dueAt: string;
  state: AnswerState;
  reason: string;
  answeredAt?: string | null;
  expectedAt?: string | null;
  late: boolean;
  minutes: number;
  version: number;
}

export interface KnownTo {
  agency: string;
  agencyName: string;
  state: AnswerState;
  records: number;
  since?: string | null;
  contact: string;
}

export interface Reason {
  agrees: boolean;
  field: string;
  words: string;
}

export type Verdict = "undecided" | "confirmed" | "rejected" | "unresolved";

export interface Candidate {
  id: string;
  requestId: string;
  agency: string;
  recordId: string;
  system: string;
  person: PersonDetails;
  since?: string | null;
  contact: string;
  subject: string;
  comparison: { band: "same" | "possible" | "twin-or-sibling" | "unlikely"; reasons: Reason[] };
  verdict: Verdict;
  verdictReason: string;
  version: number;
}

export interface ReleaseTerm {
  recipient: string;
  mode: "raw" | "wording" | "never";
  wording: string;
  condition: string;
}

export interface Item {
  id: string;
  requestId: string;
  subject?: string | null;
  owner: string;
  system: string;
  recordType: string;
  itemType: string;
  eventDate?: string | null;
  precision: string;
  recordedAt: string;
  handlingCode: string;
  sensitivity: string;
  text: string;
  terms: ReleaseTerm[];
  state: "draft" | "accepted" | "left-out";
  late: boolean;
  mattered: boolean;
}

export interface Picture {
  caseId: string;
  subjects: Subject[];
  chronology: Item[];
  unresolved: Item[];
  notKnown: { agency: string; state: AnswerState; words: string }[];
}

export interface Decision {
  level: number;
  outcomes: string[];
  need: string;
  factors: string[];
  rationale: string;
  missingReturns: string[];
  mattered: string[];
  minutes: number;
  decidedByName: string;
  decidedAt: string;
}

export interface ProposedLine {
  item: string;
  owner: string;
  disposition: "raw" | "wording" | "stays";
  wording: string;
  rule: string;
  condition?: string | null;
}

export interface Proposal {
  team: Team;
  lines: ProposedLine[];
}

export interface Pack {
  id: string;
  caseReference: string;
  team: string;
  outcome: string;
  lines: string[];
  note: string;
  releasedBy: string;
  releasedAt: string;
  acknowledgedAt?: string | null;
  accepted?: boolean | null;
}

export interface ReleaseLog {
  id: string;
  team: string;
  recipient: string;
  rows: { item: string; disposition: string; rule: string; approval: string }[];
  releasedByName: string;
  releasedAt: string;
  acknowledgedAt?: string | null;
  accepted?: boolean | null;
}

export interface DeskTask {
  id: string;
  caseReference: string;
  agency: string;
  rating: Rating;
  need: string;
  askedAt: string;
  dueAt: string;
  state: AnswerState;
  about: Subject[];
  draft: Item[];
  version: number;
}

export interface OwnContact {
  contactId: string;
  caseReference: string;
  receivedAt: string;
  status: string;
  feedback?: string | null;
}

export interface Agency {
  id: string;
  name: string;
  area: string;
  life: string;
  status?: { state: string; detail: string; text: string } | null;
  words: string;
  since?: string | null;
  answered: number;
  failed: number;
}
