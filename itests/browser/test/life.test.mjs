// The life of an agency on the pages: one person proposes, another approves, and each sees what the other does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { otherVersion } from "./archives.mjs";
import { inspect, open, person, visit } from "./browser.mjs";

const ETC = process.env.HUB_ETC;
const SECOND_COUNTY = new URL("../../../docs/examples/area-tamarshire.json", import.meta.url);
const PAGE = "/agencies/tamarshire/probation";
const REASON = "The agreement is under review.";
const faults = [];
let browser;
let operator;
let governance;

before(async () => {
  browser = await open();
  operator = await person(browser, "operator");
  governance = await person(browser, "information.governance");
});

after(async () => {
  await browser?.close();
});

/** What the demonstration tells the same connector in the first county. */
function settings(name) {
  const lines = readFileSync(`${ETC}/org.openmash.connector.${name}.cfg`, "utf8").split("\n");
  return Object.fromEntries(
    lines.filter((line) => /^ *[a-z.]+ *=/.test(line)).map((line) => line.split(/ *= *(.*)/, 2).map((word) => word.trim())),
  );
}

/** The card of its connector. */
async function card(page) {
  await visit(page, "/connectors");
  return page.getByRole("region", { name: "Installed" }).getByRole("article").filter({ hasText: "probation" });
}

/** The sign of its life beside the agency's name. */
function life(page, words) {
  return page.getByRole("heading", { level: 1 }).getByText(words, { exact: true }).first().waitFor();
}

describe("an agency's life on the pages", () => {
  it("begins with its connector, which joins nothing", async () => {
    await visit(operator, "/areas");
    await operator.getByText("Add or change an area").first().click();
    await operator.getByLabel("Document of the area").fill(readFileSync(SECOND_COUNTY, "utf8"));
    await operator.getByRole("button", { name: "Take the document" }).click();
    await operator.getByRole("link", { name: "Tamarshire County Council" }).waitFor();

    await visit(operator, "/connectors");
    await operator.getByRole("button", { name: "Install probation" }).click();
    const installed = operator.getByRole("region", { name: "Installed" });
    await installed.getByRole("button", { name: "Upgrade probation" }).waitFor();
    faults.push(...(await inspect(operator, "connector-installed")));
  });

  it("is configured by a form of what its connector wants to be told", async () => {
    const wanted = settings("probation-westmoor");
    await visit(operator, PAGE);
    await life(operator, "Installed");
    const form = operator.getByRole("form", { name: "Configure" });
    await form.getByLabel("Token").fill("not-a-reference");
    await form.getByLabel("Allowed hosts").fill(wanted["allowed.hosts"]);
    await form.getByRole("button", { name: "Write it into" }).click();
    await operator.getByRole("link", { name: "Search service: must be given" }).waitFor();
    await form.getByLabel("Search service").fill(wanted["probation.url"]);
    await form.getByRole("button", { name: "Write it into" }).click();
    await operator.getByRole("link", { name: "never the secret itself" }).waitFor();
    faults.push(...(await inspect(operator, "configuration-refused")));

    await form.getByLabel("Token").fill(wanted["secret.token"]);
    await form.getByRole("button", { name: "Write it into" }).click();

    await life(operator, /Configured|Probed/);
    faults.push(...(await inspect(operator, "agency-configured")));
    await operator.getByRole("button", { name: "Probe" }).click();
    await life(operator, "Probed");
    await operator.getByRole("button", { name: "Try with its test person" }).click();
    await operator.getByRole("region", { name: "What came back" }).waitFor();
  });

  it("is proposed by the operator with its agreement, who cannot approve it", async () => {
    const propose = operator.getByRole("button", { name: "Propose that it joins" });
    await operator.getByText("Record the agreement").first().click();
    await operator.getByLabel("Reference").fill("TAM-ISA-031");
    await operator.getByLabel("First day").fill("2026-04-01");
    await operator.getByLabel("Last day").fill("2099-03-31");
    await operator.getByLabel("Purposes").fill("safeguarding enquiry");
    await operator.getByRole("button", { name: "Record the agreement" }).click();
    await operator.getByText("TAM-ISA-031").first().waitFor();

    await propose.click();

    await life(operator, "Awaiting approval");
    assert.equal(await operator.getByRole("button", { name: "Approve" }).count(), 0);
    faults.push(...(await inspect(operator, "agency-proposed")));
  });

  it("waits until another person has compared the checksum of its connector's archive", async () => {
    await visit(governance, PAGE);
    await governance.getByRole("button", { name: "Approve" }).click();
    await governance.getByRole("alert").getByText("the archive of its connector is not approved").waitFor();
    await visit(governance, "/connectors");
    const card = governance.getByRole("article").filter({ hasText: "probation" });
    const right = await card.locator("code").first().innerText();

    await card.getByLabel("Checksum of the archive of probation").fill("0".repeat(64));
    await card.getByRole("button", { name: "Approve probation" }).click();
    await card.getByRole("alert").waitFor();
    faults.push(...(await inspect(governance, "checksum-refused")));
    await card.getByText("not approved").waitFor();
    await card.getByLabel("Checksum of the archive of probation").fill(right);
    await card.getByRole("button", { name: "Approve probation" }).click();
    await card.getByText("approved", { exact: true }).waitFor();
  });

  it("is approved by another person, and the operator's page changes by itself", async () => {
    await visit(governance, PAGE);
    await governance.getByRole("button", { name: "Approve" }).click();

    await life(governance, "Active");
    await life(operator, "Active");
    faults.push(...(await inspect(governance, "agency-approved")));
  });

  it("is suspended and resumed by information governance, which the operator's list shows by itself", async () => {
    await visit(operator, "/agencies");
    const row = operator.getByRole("region", { name: "tamarshire" }).getByRole("row").filter({ hasText: "Probation" });
    await row.getByText("Active", { exact: true }).waitFor();
    await governance.getByText("Suspend it").click();
    await governance.getByLabel("Reason").fill(REASON);
    await governance.getByRole("button", { name: /^Suspend / }).click();

    await row.getByText("Suspended", { exact: true }).waitFor();
    faults.push(...(await inspect(operator, "agency-suspended-in-list")));
    await row.getByRole("link").click();
    await operator.getByRole("button", { name: "Resume" }).click();
    await operator.getByText("only information governance resumes it").first().waitFor();
    await governance.getByRole("button", { name: "Resume" }).click();
    await life(governance, "Active");
    await life(operator, "Active");
  });

  it("is spoken for by another version once that is approved, and by the former one again", async () => {
    otherVersion(`${ETC}/../connectors`, "probation", "0.1.0", "0.2.0");
    const seen = await card(operator);
    await seen.getByRole("button", { name: "Upgrade probation" }).click();
    await seen.getByText("0.2.0 waits for approval").waitFor();
    const asked = await card(governance);
    const checksum = await asked.locator("code").first().innerText();
    await asked.getByLabel("Checksum of the archive of probation").fill(checksum);
    await asked.getByRole("button", { name: "Approve probation" }).click();
    await asked.getByRole("heading", { name: "probation 0.2.0 approved" }).waitFor();
    faults.push(...(await inspect(governance, "connector-upgraded")));

    const again = await card(operator);
    await again.getByRole("heading", { name: "probation 0.2.0 approved" }).waitFor();
    await again.getByRole("button", { name: "Back to 0.1.0" }).click();
    await again.getByRole("heading", { name: "probation 0.1.0 approved" }).waitFor();
    await visit(operator, PAGE);
    await life(operator, "Active");
  });

  it("is missing while its connector is away, with its agreement kept", async () => {
    const seen = await card(operator);
    await seen.getByText("Remove probation").click();
    await seen.getByRole("button", { name: "Remove the connector" }).click();
    await operator.getByRole("button", { name: "Install probation" }).waitFor();
    await visit(operator, PAGE);
    await life(operator, "Missing");
    await operator.getByText("TAM-ISA-031").first().waitFor();
    faults.push(...(await inspect(operator, "agency-missing")));
    await visit(operator, "/connectors");
    await operator.getByRole("button", { name: "Install probation" }).click();
    await visit(operator, PAGE);
    await life(operator, "Active");
  });

  it("is let go by the operator", async () => {
    await operator.getByText("Let it leave").click();
    await operator.getByRole("button", { name: /^Let .* leave$/ }).click();

    await life(operator, "Left");
    await operator.getByText("what it said stays").first().waitFor();
    faults.push(...(await inspect(operator, "agency-left")));
  });

  it("has no accessibility fault and no complaint in the console", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual([...operator.complaints, ...governance.complaints], []);
  });
});
