import { describe, expect, it } from "vitest";
import type { Measure, MeasureLine } from "../../api/model";
import { definition, figure } from "./words";

const share: Measure = {
  id: "no-further-action",
  name: "Ended without further action",
  kind: "share",
  counted: ["outcome=no-further-action"],
  of: ["decided"],
  without: [],
  from: "",
  to: "",
  source: "a fall is what a hub is for",
};
const line: MeasureLine = { group: "", counted: 3, of: 8, percent: 38, median: null, ninetieth: null, suppressed: false };

describe("a measure", () => {
  it("says what it counts", () => {
    expect(definition(share)).toBe(
      "Counts cases with outcome no further action, of those with decided. A fall is what a hub is for.",
    );
  });

  it("has a figure with its unit", () => {
    expect(figure(share, line)).toBe("38 %");
    expect(figure({ ...share, kind: "hours" }, { ...line, median: 3, ninetieth: 20.5 })).toBe("3 hours, nine of ten within 20.5");
    expect(figure(share, { ...line, percent: null })).toBe("no case");
  });
});
