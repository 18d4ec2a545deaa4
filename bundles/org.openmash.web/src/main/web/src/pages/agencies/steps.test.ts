import { describe, expect, it } from "vitest";
import { pageWords } from "./steps";

describe("the next step in the words of the pages", () => {
  it("names the button in place of the command", () => {
    expect(pageWords("configured, has not joined: mash:agency-join probation --area tamarshire")).toBe(
      "configured, has not joined: Propose that it joins, on its page",
    );
    expect(pageWords("waits for approval: mash:connector-approve fire " + "0a".repeat(32))).toBe(
      "waits for approval: Approve, under Connectors",
    );
    expect(pageWords("in the catalogue: mash:connector-install generic-jdbc")).toBe(
      "in the catalogue: Install, under Connectors",
    );
    expect(pageWords("installed, not configured for this area: write etc/org.openmash.connector.fire-dale.cfg")).toBe(
      "installed, not configured for this area: Configure it, on its page, or by a file",
    );
  });

  it("leaves what it does not know, and what follows a command", () => {
    expect(pageWords("mash:audit-verify says more")).toBe("mash:audit-verify says more");
    expect(pageWords("suspended: mending; to ask it again: mash:agency-resume fire --area dale; 2 wait")).toBe(
      "suspended: mending; to ask it again: Resume, on its page; 2 wait",
    );
  });
});
