import { describe, expect, it } from "vitest";
import { weightWords } from "./IdentityTab";

describe("the weight of a reason", () => {
  it("is told in words and never as a number", () => {
    expect(weightWords(12)).toBe("very strongly for");
    expect(weightWords(-6)).toBe("strongly against");
    expect(weightWords(3)).toBe("somewhat for");
    expect(weightWords(-0.5)).toBe("slightly against");
  });
});
