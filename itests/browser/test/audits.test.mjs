// A decided case is audited, its evidence pack is made, and it is passed on to a colleague.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, send, visit } from "./browser.mjs";

const faults = [];
let browser;
let manager;
let caseId;

before(async () => {
  browser = await open();
  manager = await person(browser, "service.manager");
  await visit(manager, "/contacts/new");
  await manager.getByLabel("What happened, when, who saw it").fill("The child came hungry.");
  await manager.getByLabel("Who reports: name and office").fill("School office, by telephone");
  await manager.getByLabel(/Given name/).first().fill("Morgan");
  await manager.getByLabel(/Family name/).first().fill("Auditfield");
  await manager.getByRole("button", { name: "Register the contact" }).click();
  await manager.getByRole("link", { name: "Open the case" }).click();
  await manager.getByRole("link", { name: "Evidence", exact: true }).waitFor();
  caseId = new URL(manager.url()).pathname.split("/")[2];
});

after(async () => {
  await browser?.close();
});

describe("audits, evidence and caseload", () => {
  it("makes a pack for a reason and shows what happened", async () => {
    await visit(manager, `/cases/${caseId}/evidence`);
    await manager.getByLabel("What it is for").fill("Joint inspection.");
    await manager.getByRole("button", { name: "Make the pack" }).click();
    await manager.getByRole("heading", { name: "Who read of the case" }).waitFor();
    await manager.getByText("Contact received").waitFor();
    faults.push(...(await inspect(manager, "evidence")));
  });

  it("passes a case on, and lists it for who holds it", async () => {
    await visit(manager, `/cases/${caseId}/summary`);
    await manager.getByText("Pass the case on", { exact: true }).first().click();
    await manager.getByLabel("To whom, by user name").fill("social.worker");
    await manager.getByLabel("Why it is passed on").fill("She knows the school.");
    await manager.getByRole("button", { name: "Pass the case on" }).click();
    const worker = await person(browser, "social.worker");
    await visit(worker, "/cover");
    await worker.getByText("yours", { exact: true }).first().waitFor();
    await worker.getByRole("button", { name: "Choose all" }).click();
    faults.push(...(await inspect(worker, "caseload")));
    assert.deepEqual(worker.complaints, []);
  });

  it("names in words what is wrong with an audit, and is accessible", async () => {
    await visit(manager, "/case-audits");
    await manager.getByText("Open an audit", { exact: true }).click();
    await manager.getByLabel("Theme, without names").fill("Hungry children");
    for (const [label, day] of [["Period from", "2026-09-01"], ["Period until", "2026-10-31"], ["Graded by", "2030-01-01"]]) {
      await manager.getByLabel(label).fill(day);
    }
    await manager.getByLabel("Cases", { exact: true }).fill(`https://hub.example/cases/${caseId}/summary`);
    await manager.getByRole("button", { name: "Open the audit" }).click();
    await manager.getByRole("link", { name: /has not been decided/ }).waitFor();
    faults.push(...(await inspect(manager, "case-audits")));
  });

  it("has no accessibility fault and no complaint", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(manager.complaints, []);
  });
});
