import { signal } from "@preact/signals";

/** The last thing that happened in the hub, as the event stream tells it: enough to know what to fetch again. */
export interface Happened {
  seq: number;
  type: string;
  caseId?: string | null;
}

export const happened = signal<Happened | null>(null);
export const live = signal(false);

let source: EventSource | null = null;

/** Follows the hub's events until {@link unfollow}; the browser reconnects by itself. */
export function follow(): void {
  unfollow();
  source = new EventSource("/api/v1/events", { withCredentials: true });
  source.onopen = () => (live.value = true);
  source.onerror = () => (live.value = false);
  source.onmessage = (message) => (happened.value = JSON.parse(message.data) as Happened);
  for (const type of TYPES) {
    source.addEventListener(type, (message) => {
      happened.value = JSON.parse((message as MessageEvent<string>).data) as Happened;
    });
  }
}

export function unfollow(): void {
  source?.close();
  source = null;
  live.value = false;
}

const TYPES = [
  "consultation-recorded",
  "contact-received",
  "case-rated",
  "basis-recorded",
  "refusal-overridden",
  "agency-asked",
  "reserved-agency-asked",
  "agency-left-out",
  "agency-chased",
  "request-narrowed",
  "request-cancelled",
  "agency-answered",
  "identity-decided",
  "identity-unresolved",
  "return-reviewed",
  "child-born",
  "picture-noted",
  "view-given",
  "analysis-written",
  "threshold-talked",
  "question-asked",
  "question-answered",
  "question-seen",
  "strategy-held",
  "action-done",
  "side-door-used",
  "disagreement-raised",
  "disagreement-answered",
  "disagreement-escalated",
  "disagreement-resolved",
  "case-decided",
  "pattern-signed",
  "item-mattered",
  "lesson-raised",
  "lesson-changed",
  "case-audit-opened",
  "case-audit-graded",
  "case-audit-closed",
  "feedback-given",
  "pack-released",
  "pack-delivered",
  "pack-not-delivered",
  "pack-acknowledged",
  "clocks-paused",
  "clocks-resumed",
  "clock-due-soon",
  "clock-overdue",
  "case-handed-over",
  "case-taken-over",
  "case-passed",
  "case-allocated",
  "allocation-reported",
  "follow-up-asked",
  "episode-linked",
  "beat-told",
  "service-over-capacity",
  "contact-imported",
  "twins-judged",
  "fact-found",
  "cover-changed",
  "file-attached",
  "contact-for-worker",
  "case-reopened",
  "case-closed",
  "record-restricted",
  "restriction-lifted",
  "access-named",
  "board-changed",
  "legal-hold-set",
  "legal-hold-lifted",
  "evidence-made",
  "agency-proposed",
  "agency-joined",
  "agency-suspended",
  "agency-left",
  "connector-changed",
  "sites-changed",
  "area-added",
  "area-changed",
  "area-retired",
];
