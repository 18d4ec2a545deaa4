import { describe, expect, it } from "vitest";
import { ANSWER, bornWords, dateWords, fullName } from "./words";
import type { PersonDetails } from "../api/model";

const person: PersonDetails = {
  names: [{ kind: "current", given: "Noor", family: "Haddad" }],
  born: null,
  expected: { date: "2027-01-28", precision: "day" },
  sex: "not-born",
  identifiers: [],
  addresses: [],
  phones: [],
  related: [],
};

describe("the words of the pages", () => {
  it("tell every answer from every other", () => {
    const texts = Object.values(ANSWER).map((answer) => answer.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("never show could-not-ask as holds-nothing", () => {
    expect(ANSWER["failed"].text).not.toBe(ANSWER["holds-nothing"].text);
    expect(ANSWER["failed"].colour).not.toBe(ANSWER["holds-nothing"].colour);
  });

  it("say that an unborn child is expected", () => {
    expect(bornWords(person)).toBe("expected 28 Jan 2027");
    expect(fullName(person)).toBe("Noor Haddad");
  });

  it("are honest about the precision of a date", () => {
    expect(dateWords("2026-09-01", "month")).toBe("September 2026");
    expect(dateWords("2019-01-01", "year")).toBe("2019");
    expect(dateWords("2024-05-01", "about")).toBe("about 1 May 2024");
    expect(dateWords(null)).toBe("undated");
  });
});
