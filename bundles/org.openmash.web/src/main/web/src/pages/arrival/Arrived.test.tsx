import { describe, expect, it } from "vitest";
import { episodeWords } from "./Arrived";

const subjects = [
  { id: "a", role: "child", person: { names: [{ kind: "current", given: "Alfie", family: "Pike-Rowe" }] } },
  { id: "b", role: "child", person: { names: [{ kind: "current", given: "Poppy", family: "Pike-Rowe" }] } },
];

describe("one message in a line", () => {
  it("names the children whose contacts it makes, and says which are counted with another message", () => {
    const words = episodeWords(
      {
        message: "m",
        sourceCode: "4",
        incidentRef: "INC-77",
        receivedAt: "2026-11-16T09:00:00Z",
        children: [
          { id: "1", child: "a", counted: false },
          { id: "2", child: "b", counted: true },
        ],
      },
      { subjects } as never,
    );
    expect(words).toContain("incident INC-77: 2 contacts");
    expect(words).toContain("Alfie Pike-Rowe (counted with the other message), Poppy Pike-Rowe");
  });
});
