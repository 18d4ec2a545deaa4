import { describe, expect, it } from "vitest";
import { countdown, when } from "./countdown";

const NOON = Date.parse("2026-11-16T12:00:00Z");

describe("the countdown of the board", () => {
  it("says how long is left", () => {
    expect(countdown("2026-11-16T14:10:00Z", NOON)).toBe("2 h 10 min left");
  });

  it("says how long a case is overdue", () => {
    expect(countdown("2026-11-16T11:45:00Z", NOON)).toBe("overdue 15 min");
  });

  it("counts days for green cases", () => {
    expect(countdown("2026-11-18T13:00:00Z", NOON)).toBe("2 d 1 h left");
  });

  it("never invents a deadline", () => {
    expect(countdown(null, NOON)).toBe("no deadline");
  });

  it("shows summer time in London", () => {
    expect(when("2026-07-01T12:00:00Z")).toContain("13:00");
  });
});
