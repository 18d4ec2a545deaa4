import { describe, expect, it } from "vitest";
import { agreementWords } from "./CaseAuditPage";
import { caseIds } from "./CaseAudits";

describe("an audit of cases", () => {
  it("finds each case once in what somebody pastes", () => {
    const one = "0123456789abcdef0123456789abcdef";
    expect(caseIds(`https://hub.example/cases/${one}/summary\n ${one}\nno case`)).toEqual([one]);
  });

  it("says of how many the agreement is", () => {
    expect(agreementWords({ gradings: 0, withDecision: 0, pairs: 0, agreeing: 0 })).toContain("no gradings");
    expect(agreementWords({ gradings: 3, withDecision: 1, pairs: 3, agreeing: 1 })).toBe(
      "1 of 3 pairs of agencies name the same level (33 %); 1 of 3 gradings name the level that was decided",
    );
  });
});
