import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { KnownPerson, Session } from "../../api/model";
import { session } from "../../state/session";
import { KnownBefore } from "./KnownBefore";

const ID = "0123456789abcdef0123456789abcde";

function known(verdict: "confirmed" | "rejected" | null, news: string): KnownPerson {
  const person = (given: string) => ({ names: [{ kind: "current", given, family: "Rowe" }], sex: "unknown" });
  const pair = { id: `${ID}9`, one: `${ID}1`, other: `${ID}2`, verdict, band: "possible", awaitsSecond: false, version: 1 };
  return {
    subject: { id: `${ID}2`, caseId: `${ID}3`, role: "child", person: person("Alfy") },
    like: { id: `${ID}1`, caseId: `${ID}4`, role: "child", person: person("Alfie") },
    reference: "26-7",
    stage: "closed",
    receivedAt: "2026-11-15T07:00:00Z",
    comparison: { band: "possible", reasons: [{ agrees: true, field: "name", words: "forms of one name", weight: 4 }] },
    pair: verdict && pair,
    news,
  } as unknown as KnownPerson;
}

async function shown(person: KnownPerson): Promise<HTMLElement> {
  const answer = { ok: true, text: async () => JSON.stringify({ elements: [person] }), headers: new Headers() };
  vi.stubGlobal("fetch", async () => answer);
  session.value = { roles: ["social-worker"] } as unknown as Session;
  const page = document.createElement("div");
  render(<KnownBefore caseId={`${ID}4`} />, page);
  await vi.waitFor(() => expect(page.querySelector("article")).not.toBeNull());
  return page;
}

afterEach(() => vi.unstubAllGlobals());

describe("people known from other cases", () => {
  it("are shown side by side with the reasons and a person's choice", async () => {
    const page = await shown(known(null, ""));
    expect(page.textContent).toContain("Alfy Rowe");
    expect(page.textContent).toContain("forms of one name");
    expect([...page.querySelectorAll("button")].map((b) => b.textContent)).toContain("One person");
  });

  it("offer only to take back what was said", async () => {
    const page = await shown(known("confirmed", ""));
    expect([...page.querySelectorAll("button")].map((b) => b.textContent)).toEqual(["Take back"]);
  });

  it("are folded away when told apart, until something new is known", async () => {
    expect((await shown(known("rejected", ""))).querySelector("details article")).not.toBeNull();
    const again = await shown(known("rejected", "telephone"));
    expect(again.querySelector("details article")).toBeNull();
    expect(again.textContent).toContain("New since they were told apart: telephone");
  });
});
