import { describe, expect, it } from "vitest";
import { serviceLevel } from "./AgencyCard";
import { stepsFrom } from "./life";

describe("a service level", () => {
  it("is told in words, and not at all where nothing is promised", () => {
    expect(serviceLevel("PT2S", "PT1H30M")).toBe("who it could be within 2 s, content within 1 h 30 min");
    expect(serviceLevel("PT0S", "PT0S")).toBe("");
  });
});

describe("the steps of an agency", () => {
  it("offer approval only to one that awaits it, and nothing while it drains", () => {
    expect(stepsFrom("awaiting-approval").has("approval")).toBe(true);
    expect(stepsFrom("active").has("approval")).toBe(false);
    expect(stepsFrom("draining").size).toBe(0);
  });
});
