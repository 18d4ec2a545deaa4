// A child whom the hub knew before under another spelling: two people are joined, shown as one, and taken apart again.
// The figures say how people and machine agree, and what came of the cases.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, send, visit } from "./browser.mjs";

const REASON = "Same mother, same school, one child.";
const faults = [];
let browser;
let worker;
let manager;
let partner;
let caseId;

before(async () => {
  browser = await open();
  worker = await person(browser, "social.worker");
  manager = await person(browser, "service.manager");
  partner = await person(browser, "governance.partner");
  const { time } = await send(worker, "GET", "/status");
  await contact("Katharine", "Thistlewood-Brandreth", "3 Salter Row, Moorhaven, WM4 5TD", "2026-03-02T09:00:00Z");
  caseId = await contact("Kathryn", "Thistlewood", "27 Tannery Lane, Port Sarum, PS1 4LB", time);
});

after(async () => {
  await browser?.close();
});

describe("people known before", () => {
  it("are found under another spelling, with the reasons", async () => {
    await visit(worker, `/cases/${caseId}/people`);
    const card = worker.getByRole("article", { name: /Known before: Katharine/ });
    await card.getByText("Reason", { exact: true }).waitFor();
    faults.push(...(await inspect(worker, "known-before")));
    await card.getByLabel("Reason").fill(REASON);
    await card.getByRole("button", { name: "One person" }).click();
    await card.getByText("One person", { exact: true }).first().waitFor();
    await card.getByRole("link", { name: "Everything recorded about this person" }).click();
  });

  it("are one person in two cases, each record as it was written", async () => {
    await worker.getByText("this is one person in 2 cases").waitFor();
    await worker.getByText("Katharine Thistlewood-Brandreth").first().waitFor();
    await worker.getByText("Kathryn Thistlewood", { exact: true }).first().waitFor();
    await worker.getByText(REASON).waitFor();
    faults.push(...(await inspect(worker, "person")));
  });

  it("are two again when it is taken back, and what was said stays", async () => {
    await worker.getByLabel("Reason").fill("The schools differ after all.");
    await worker.getByRole("button", { name: "Take back" }).click();
    await worker.getByText("Known from one case.").waitFor();
    await worker.getByText(REASON).waitFor();
  });
});

describe("figures", () => {
  it("say how people and machine agree, to those who answer for the hub", async () => {
    await visit(manager, "/identity/agreement");
    await manager.getByRole("region", { name: "Area westmoor", exact: true }).getByRole("row").nth(1).waitFor();
    faults.push(...(await inspect(manager, "people-and-machine")));
  });

  it("open the cases they are made of, for a manager", async () => {
    await visit(manager, "/measures");
    await manager.getByLabel("Received from").fill("2026-01-01");
    await manager.getByLabel("Received until").fill("2026-12-31");
    await manager.getByLabel("Side by side").selectOption("channel");
    await manager.getByRole("row").filter({ hasText: "police-notice" }).first().waitFor();
    await manager.getByText(/Cases behind it: \d+/).click();
    faults.push(...(await inspect(manager, "measures")));
    await manager.getByRole("region", { name: "Cases behind the figure" }).getByRole("link").first().waitFor();
  });

  it("open nothing for a partner", async () => {
    await visit(partner, "/measures");
    await partner.getByRole("region", { name: "Cases opened by a contact" }).waitFor();
    assert.equal(await partner.getByText(/Cases behind it/).count(), 0);
  });

  it("can be looked back at: what was known then", async () => {
    await visit(worker, `/cases/${caseId}/history`);
    await worker.getByLabel("What was known at").fill("2026-01-01T09:00");
    await worker.getByRole("button", { name: "Look back" }).click();
    await worker.getByText("not there yet").waitFor();
    faults.push(...(await inspect(worker, "look-back")));
  });

  it("have no accessibility fault and no complaint in the console", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual([...worker.complaints, ...manager.complaints, ...partner.complaints], []);
  });
});

async function contact(given, family, address, receivedAt) {
  const born = { date: "2016-04-11", precision: "day" };
  const registered = await send(worker, "POST", "/contacts", {
    area: "westmoor",
    channel: "police-notice",
    sourceCode: "6",
    receivedAt,
    reporter: "PC 2210",
    concern: "neglect",
    narrative: `Seen alone in the street, ${receivedAt.slice(0, 10)}.`,
    people: [{ role: "child", person: { names: [{ kind: "current", given, family }], born, sex: "female" } }],
    address,
    incidentRef: "",
    earlierNotices: [],
    teamId: null,
  });
  return registered.caseId;
}
