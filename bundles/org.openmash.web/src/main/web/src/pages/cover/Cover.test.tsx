import { describe, expect, it } from "vitest";
import { whoseWords } from "./Caseload";
import { coverWords } from "./Cover";
import { instant } from "./CoverForm";

describe("a line of the rota", () => {
  it("says what somebody is on duty for, or who stands in", () => {
    expect(coverWords({ team: "screening", deputyName: "" })).toBe("on duty, screening");
    expect(coverWords({ team: "", deputyName: "Jo Hale" })).toBe("away, Jo Hale stands in");
  });

  it("sends no time for what is none", () => {
    expect(instant("tomorrow")).toBeNull();
    expect(instant("2026-11-16 09:00")).toMatch(/^2026-11-16T/);
  });
});

describe("a case to look after", () => {
  const held = { name: "Jo Hale", person: "jo.hale", absentUntil: null, deputyName: "" };

  it("says from whom it comes", () => {
    expect(whoseWords({ ...held, whose: "own" })).toBe("yours");
    expect(whoseWords({ ...held, whose: "standing-in", absentUntil: "2026-11-18T09:00:00Z" })).toMatch(/^from Jo Hale, absent until /);
    expect(whoseWords({ ...held, whose: "waiting", person: "" })).toBe("from Jo Hale, who has left, waits for somebody");
    expect(whoseWords({ ...held, whose: "others", deputyName: "Ola Quay" })).toBe("from Jo Hale, Ola Quay stands in");
  });
});
