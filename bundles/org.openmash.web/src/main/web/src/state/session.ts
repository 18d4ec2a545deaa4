import { signal } from "@preact/signals";
import { call, get, useCsrf, whenSignedOut } from "../api/client";
import type { Codes, Session } from "../api/model";

/** Who is signed in; null when nobody is, undefined while that is being asked. */
export const session = signal<Session | null | undefined>(undefined);

/** True when the session ended while a page was open: the page stays, so that nothing typed is lost. */
export const timedOut = signal(false);

/** Closed lists with their words. */
export const codes = signal<Codes | null>(null);

whenSignedOut(() => {
  if (session.value) {
    timedOut.value = true;
  }
});

export async function resume(): Promise<void> {
  try {
    enter(await get<Session>("/session"));
  } catch {
    session.value = null;
  }
}

export async function signIn(userName: string, password: string): Promise<void> {
  const answer = await call<Session>("POST", "/session", { body: { userName, password } });
  enter(answer.body);
  timedOut.value = false;
}

export async function signOut(): Promise<void> {
  await call("DELETE", "/session");
  session.value = null;
}

export function may(...roles: string[]): boolean {
  const held: string[] = session.value?.roles ?? [];
  return roles.some((role) => held.includes(role));
}

/** Roles that work inside the sealed room. */
export const ROOM = ["contact-officer", "social-worker", "researcher", "decision-maker", "service-manager"];
/** Roles that see the picture and assess. */
export const ASSESSORS = ["social-worker", "decision-maker", "service-manager"];
/** Roles that answer the advice line. */
export const ADVISERS = ["contact-officer", ...ASSESSORS];
/** Roles that keep the agencies and areas of the hub, without any case. */
export const KEEPERS = ["information-governance", "area-administrator", "operator"];
/** Roles that read the registers of gaps and barriers. */
export const LEARNERS = [...ROOM, "virtual-partner", "single-point-of-contact"];
/** Roles that read their figures: no words of any case. */
export const FIGURES = ["service-manager", "governance-partner", "information-governance"];
/** Roles that read audits of cases: people of the room, and governance without any case. */
export const AUDIT_READERS = [...ASSESSORS, "researcher", "governance-partner", "information-governance", "auditor"];
/** Roles that decide and release. */
export const DECIDERS = ["decision-maker", "service-manager"];

function enter(found: Session): void {
  useCsrf(found.csrf);
  session.value = found;
  void get<Codes>("/codes").then((lists) => (codes.value = lists));
}
