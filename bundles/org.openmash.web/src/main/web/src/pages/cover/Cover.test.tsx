import { describe, expect, it } from "vitest";
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
