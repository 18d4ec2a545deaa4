import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Allocation } from "../../api/model";
import { AllocationCard } from "./AllocationCard";

const ALLOCATION = {
  id: "0123456789abcdef0123456789abcdef",
  area: "westmoor",
  team: "early-help",
  service: "",
  state: "accepted",
  at: "2026-08-03T09:00:00Z",
  next: ["start", "end"],
  version: 4,
  course: {
    reference: "26-7",
    place: "Early help",
    by: "Dorothy Quill",
    agreement: "agreed",
    agreementWords: "mother",
    note: "Routines.",
    reports: [],
    followUps: [
      { months: 3, askedAt: "2026-11-03T09:00:00Z", answer: "Settled.", answeredAt: "2026-11-04T09:00:00Z", by: "Erin Holt" },
      { months: 6, askedAt: "2027-02-03T09:00:00Z", answer: "", answeredAt: null, by: "" },
    ],
  },
} as unknown as Allocation;

afterEach(() => vi.unstubAllGlobals());

describe("an allocation at its team", () => {
  it("asks the open question how the child is, and sends the answer with the version it answers", async () => {
    const sent: [string, RequestInit][] = [];
    vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
      sent.push([path, init]);
      return { ok: true, text: async () => "", headers: new Headers() };
    });
    const page = document.createElement("div");
    render(<AllocationCard allocation={ALLOCATION} again={() => undefined} />, page);
    expect(page.textContent).toContain("How is the child, 6 months after you accepted?");
    expect(page.textContent).toContain("Settled. (Erin Holt");

    const field = page.querySelector<HTMLTextAreaElement>("textarea[id^=follow-up]")!;
    field.value = "Well at school.";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await vi.waitFor(() => expect(field.value).toBe("Well at school."));
    field.closest("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));

    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]![0]).toMatch(/\/allocations\/.*\/answer$/);
    expect((sent[0]![1].headers as Record<string, string>)["If-Match"]).toBe('"4"');
  });
});
