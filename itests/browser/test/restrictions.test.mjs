// A record that only named people may open, a worker who knows the family, and what the hub finds by itself.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, send, visit } from "./browser.mjs";

const faults = [];
let browser;
let manager;
let worker;
let decider;

before(async () => {
  browser = await open();
  manager = await person(browser, "service.manager");
  worker = await person(browser, "social.worker");
  decider = await person(browser, "decision.maker");
});

after(async () => {
  await browser?.close();
});

describe("a restricted record", () => {
  it("is closed to all but the named, and a search says whom to ask", async () => {
    const id = await contact("Wren", "Ashdown", "5 Rope Walk, Moorhaven, WM4 7QQ");
    await look("Wren Ashdown");
    await worker.getByText("Wren Ashdown").first().waitFor();

    await visit(manager, `/cases/${id}`);
    await manager.getByRole("link", { name: "Restrict this record, or keep somebody from it" }).click();
    await manager.getByLabel("Reason").first().fill("The father works for a partner.");
    await manager.getByLabel("Who may open it, by user name").fill("decision.maker nobody.at-all");
    await manager.getByLabel("Whom others are told to ask").fill("service manager on duty");
    await manager.getByRole("button", { name: "Restrict", exact: true }).click();
    await manager.getByRole("link", { name: /Who may open it.*is no user of this area/ }).waitFor();
    faults.push(...(await inspect(manager, "restrict")));
    await manager.getByLabel("Who may open it, by user name").fill("decision.maker");
    await manager.getByRole("button", { name: "Restrict", exact: true }).click();
    await manager.getByText("Only the named people may open it.").waitFor();
    faults.push(...(await inspect(manager, "restricted-record")));

    await look("Wren Ashdown");
    await worker.getByText("A restricted record may fit as well. Ask: service manager on duty").waitFor();
    await worker.getByText("Nobody found in cases that you may see.").waitFor();
    faults.push(...(await inspect(worker, "search-restricted")));
    await visit(decider, `/cases/${id}`);
    await decider.getByRole("cell", { name: "Wren Ashdown" }).waitFor();
    await visit(decider, `/cases/${id}/history`);
    await decider.getByText("Record restricted").waitFor();
  });

  it("stands in the list of those who keep them, and is lifted with a reason", async () => {
    await visit(manager, "/restrictions");
    await manager.getByRole("row", { name: /restricted Somebody on the staff/ }).getByRole("link").waitFor();
    faults.push(...(await inspect(manager, "restrictions")));
    await manager.getByRole("row", { name: /restricted Somebody on the staff/ }).getByRole("link").click();
    await manager.getByLabel("Why the restriction may go").fill("He has left the partner.");
    await manager.getByRole("button", { name: "Lift the restriction" }).click();
    await manager.getByText("Everybody with the role may open it").waitFor();
    await look("Wren Ashdown");
    await worker.getByText("Wren Ashdown").first().waitFor();
  });
});

describe("a conflict of interest", () => {
  it("once declared takes the case away at once", async () => {
    const id = await contact("Robin", "Selwyn", "6 Rope Walk, Moorhaven, WM4 7QQ");
    await visit(worker, `/cases/${id}`);
    await worker.getByText("I know this family").click();
    await worker.getByLabel("How you know them").fill("His grandmother is my neighbour.");
    faults.push(...(await inspect(worker, "conflict")));
    await worker.getByRole("button", { name: "Declare a conflict of interest" }).click();
    await worker.getByRole("heading", { name: "Cases" }).waitFor();

    await look("Robin Selwyn");
    await worker.getByText("Nobody found in cases that you may see.").waitFor();
    await visit(manager, `/restrictions/${id}`);
    await manager.getByText(/declared by themselves/).waitFor();
    faults.push(...(await inspect(manager, "wall")));
  });

  it("is found by the hub where somebody declared the own household", async () => {
    await worker.getByRole("link", { name: "Your household" }).click();
    await worker.getByLabel("Addresses").fill("7 Rope Walk WM4 7QQ");
    await worker.getByLabel(/Family names/).fill("Selby");
    await worker.getByRole("button", { name: "Keep" }).click();
    await worker.getByText("Kept.").waitFor();
    faults.push(...(await inspect(worker, "household")));

    await contact("Jay", "Selby", "7 Rope Walk, Moorhaven, WM4 7QQ");
    await look("Jay Selby");
    await worker.getByText("Nobody found in cases that you may see.").waitFor();
  });
});

it("has no fault on any page that was seen", () => {
  assert.deepEqual(faults, []);
  assert.deepEqual([...manager.complaints, ...worker.complaints, ...decider.complaints], []);
});

async function look(name) {
  await visit(worker, "/search");
  await worker.getByLabel("Name", { exact: true }).fill(name);
  await worker.getByRole("button", { name: "Search" }).click();
}

async function contact(given, family, address) {
  const { time } = await send(manager, "GET", "/status");
  const { caseId } = await send(manager, "POST", "/contacts", {
    area: "westmoor",
    channel: "telephone",
    sourceCode: "2A",
    receivedAt: time,
    reporter: "Head teacher, Quarry Hill Primary",
    concern: "neglect",
    narrative: "Has come to school hungry for two weeks.",
    people: [{ role: "child", person: { names: [{ kind: "current", given, family }], born: { date: "2018-05-04", precision: "day" }, sex: "unknown" } }],
    address,
    incidentRef: "",
    earlierNotices: [],
    teamId: null,
  });
  return caseId;
}
