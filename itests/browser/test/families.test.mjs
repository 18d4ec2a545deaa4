// Two families: a child who is expected is born, and one that asked for help, about whom the police are a manager's to ask.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, send, visit } from "./browser.mjs";

const DAY = 24 * 3600 * 1000;
const faults = [];
let browser;
let worker;
let manager;
let expecting;
let helped;
let today;

before(async () => {
  browser = await open();
  worker = await person(browser, "social.worker");
  manager = await person(browser, "decision.maker");
  const { time } = await send(worker, "GET", "/status");
  today = new Date(time);
  const due = day(new Date(today.getTime() + 30 * DAY));
  expecting = await contact(time, "unborn", {
    names: [{ kind: "current", given: "unborn", family: "Tidewell" }],
    expected: { date: due, precision: "day" },
    sex: "not-born",
  }, "5b Tannery Row, Moorhaven WM4 9QQ");
  helped = await contact(time, "child", {
    names: [{ kind: "current", given: "Robin", family: "Helpwell" }],
    born: { date: "2020-05-06", precision: "day" },
    sex: "unknown",
  }, "1 Chapel Yard, Saltcombe WM7 3EE");
});

after(async () => {
  await browser?.close();
});

describe("a child who was expected", () => {
  it("is born once somebody who was told says when, and who told", async () => {
    await visit(worker, `/cases/${expecting}`);
    await worker.getByText("unborn Tidewell is born", { exact: true }).click();
    await worker.getByRole("button", { name: "Record the birth" }).click();
    await worker.getByText("There is a problem").waitFor();
    faults.push(...(await inspect(worker, "birth")));
    await worker.getByLabel("Born", { exact: true }).fill(day(today));
    await worker.getByLabel("Given name").fill("Nora");
    await worker.getByLabel("Sex").selectOption("female");
    await worker.getByLabel("Who says so").fill("the midwife");
    await worker.getByRole("button", { name: "Record the birth" }).click();
    const row = worker.getByRole("row").filter({ hasText: "Nora Tidewell" });
    await row.filter({ hasText: "child" }).waitFor();
    assert.equal(await worker.getByText("is born", { exact: false }).count(), 0);
  });

  it("keeps its history", async () => {
    await visit(worker, `/cases/${expecting}/history`);
    await worker.getByText("Child born").waitFor();
  });
});

describe("a family that agreed to help", () => {
  it("is spared the police by whoever is no manager", async () => {
    await screened(helped);
    await visit(worker, `/cases/${helped}/agencies`);
    await worker.getByLabel("Police", { exact: false }).first().check();
    await worker.getByLabel("What must be known, and why").fill("Calls to the address");
    await worker.getByRole("button", { name: "Ask", exact: true }).click();
    await worker.getByText("police may be asked by a manager only", { exact: false }).first().waitFor();
    faults.push(...(await inspect(worker, "reserved")));
  });

  it("is asked about by a manager who says why", async () => {
    await visit(manager, `/cases/${helped}/agencies`);
    await manager.getByLabel("Police", { exact: false }).first().check();
    await manager.getByLabel("What must be known, and why").fill("Calls to the address");
    await manager.getByLabel("Why, if you ask an agency that is reserved for managers").fill("A neighbour heard shouting.");
    faults.push(...(await inspect(manager, "reserved-manager")));
    await manager.getByRole("button", { name: "Ask", exact: true }).click();
    await manager.getByText("answered by its connector", { exact: false }).first().waitFor();
    await visit(manager, `/cases/${helped}/history`);
    await manager.getByText("A manager asked a reserved agency").waitFor();
  });
});

describe("both", () => {
  it("are shown without a fault", () => {
    assert.deepEqual([...faults, ...worker.complaints, ...manager.complaints], []);
  });
});

function day(instant) {
  return instant.toISOString().slice(0, 10);
}

async function contact(receivedAt, role, details, address) {
  const registered = await send(worker, "POST", "/contacts", {
    area: "westmoor",
    channel: "telephone",
    sourceCode: "3A",
    receivedAt,
    reporter: "a midwife",
    concern: "",
    narrative: "Told by telephone.",
    people: [{ role, person: details }],
    address,
    incidentRef: "",
    earlierNotices: [],
    teamId: null,
  });
  return registered.caseId;
}

async function screened(id) {
  const basis = {
    article6: "6(1)(e)",
    article9: "9(2)(g)",
    withoutConsent: "b",
    necessity: "Help that fits needs to know the home.",
    parentInformed: true,
    parentNote: "she asked for help",
    serviceAgreement: true,
  };
  await send(worker, "PUT", `/cases/${id}/basis`, basis, `/cases/${id}`);
  await send(worker, "POST", `/cases/${id}/ratings`, { rating: "green", reason: "a damp flat" }, `/cases/${id}`);
}
