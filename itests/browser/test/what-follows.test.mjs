// What follows a decision: a service is suggested, declines, a team accepts and helps; the beat and the contributing
// agency hear of it; cases follow one another; clocks are held and handed over.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, send, visit } from "./browser.mjs";

const SERVICES = `id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes
parents-first,Parents First,2,early-help,0-11,2 3,routines;parenting,10,9,4,WM4
night-line,Night Line,2,early-help,12-17,2 3,sleep,10,0,1,`;
const faults = [];
const people = {};
let browser;
let earlier;
let caseId;

before(async () => {
  browser = await open();
  for (const name of ["operator", "social.worker", "decision.maker", "team.early-help", "team.moorhaven-beat", "desk.housing"]) {
    people[name] = await person(browser, name);
  }
  const beats = [{ id: "mh1", name: "Moorhaven north", team: "moorhaven-beat", postcodes: ["WM4"] }];
  await send(people.operator, "POST", "/areas", { id: "westmoor", name: "Westmoor", activation: "one-person", beats });
  earlier = await contact("Wren", "2 Quay Steps, Port Sarum, PS1 9QA", "2026-03-02T09:00:00Z");
  const { time } = await send(people.operator, "GET", "/status");
  caseId = await contact("Linnet", "9 Fold Lane, Moorhaven, WM4 7QF", time);
});

after(async () => {
  await browser?.close();
});

describe("what follows a decision", () => {
  it("begins with a directory that the operator loads, after seeing what would happen", async () => {
    const { operator } = people;
    await visit(operator, "/services");
    await operator.getByLabel("Area", { exact: true }).selectOption("westmoor");
    await operator.getByText("Load services from CSV", { exact: true }).click();
    await operator.getByLabel("CSV", { exact: true }).fill(SERVICES);
    await operator.getByRole("button", { name: "Say what would happen" }).click();
    await operator.getByText("Would be: 2 added").waitFor();
    await operator.getByRole("button", { name: "Load the services" }).click();
    await operator.getByRole("row").filter({ hasText: "Parents First" }).waitFor();
    faults.push(...(await inspect(operator, "services")));
  });

  it("holds the clocks of a case for a reason, and lets them run on", async () => {
    const worker = people["social.worker"];
    await screened(caseId);
    await visit(worker, `/cases/${caseId}`);
    await worker.getByText("Pause the clocks", { exact: true }).click();
    await worker.getByLabel("referrer clarification").check();
    await worker.getByLabel("What is awaited, from whom").fill("The school looks for the new address.");
    faults.push(...(await inspect(worker, "pause")));
    await worker.getByRole("button", { name: "Pause", exact: true }).click();
    await worker.getByText("paused", { exact: true }).first().waitFor();
    await worker.getByRole("button", { name: "Let the clocks run on" }).click();
    await worker.getByText("Pause the clocks", { exact: true }).waitFor();
  });

  it("leaves the open clocks to the next team, which takes them over", async () => {
    const worker = people["social.worker"];
    await visit(worker, "/due");
    await worker.getByRole("button", { name: "Hand over to the next team" }).click();
    await worker.getByText("Nobody has taken them over yet.").waitFor();
    const next = people["decision.maker"];
    await visit(next, "/due");
    faults.push(...(await inspect(next, "hand-over")));
    await next.getByRole("button", { name: "Take over" }).click();
    await next.getByText("took them over").waitFor();
  });

  it("offers the service that is there for this child, and says how long it waits", async () => {
    const decider = people["decision.maker"];
    await answered();
    await decided();
    await visit(decider, `/cases/${caseId}/follow`);
    await decider.getByLabel("Parents First").check();
    assert.equal(await decider.getByLabel("Night Line").count(), 0);
    await decider.getByText(/9 wait, 4 weeks; room for 10/).waitFor();
    await decider.getByLabel("The family agreed").check();
    await decider.getByLabel("What the team shall do").fill("Help with routines at bed time.");
    await decider.getByRole("button", { name: "Allocate", exact: true }).click();
    await decider.getByRole("alert").getByRole("link", { name: /Who said so, and when/ }).waitFor();
    faults.push(...(await inspect(decider, "allocate")));
    await decider.getByLabel("Who said so, and when").fill("Mother, by telephone, today.");
    await decider.getByRole("button", { name: "Allocate", exact: true }).click();
    await decider.getByText("waits for the team").waitFor();
  });

  it("hears that the service declines, with its reason, and goes to the team", async () => {
    const team = people["team.early-help"];
    await visit(team, "/allocations");
    await team.getByRole("button", { name: "Decline" }).click();
    await team.getByRole("alert").waitFor();
    await team.getByRole("textbox", { name: "Your team's word" }).fill("No worker before January.");
    faults.push(...(await inspect(team, "allocations")));
    await team.getByRole("button", { name: "Decline" }).click();
    await team.getByText("Nothing waits for your team.").waitFor();

    const decider = people["decision.maker"];
    await decider.getByText("No worker before January.").waitFor();
    await decider.getByLabel("A team, without a service").check();
    await decider.getByLabel("Team", { exact: true }).selectOption("early-help");
    await decider.getByLabel("Not the family's to refuse").check();
    await decider.getByLabel("What the team shall do").fill("A lead professional until Parents First has room.");
    await decider.getByRole("button", { name: "Allocate", exact: true }).click();
    await decider.getByText("waits for the team").waitFor();
  });

  it("sees help begin and end, and whether the pack was useful", async () => {
    const team = people["team.early-help"];
    await team.getByRole("button", { name: "Accept" }).click();
    await team.getByRole("button", { name: "Help has begun" }).click();
    await team.getByText("help has begun", { exact: true }).waitFor();
    await team.getByText("Say whether the pack helped").first().click();
    await team.getByLabel("Very useful").check();
    await team.getByRole("button", { name: "Send" }).click();
    await team.getByRole("listitem").filter({ hasText: "Very useful pack" }).waitFor();
    await team.getByRole("textbox", { name: "Your team's word" }).fill("Bed time holds, the school agrees.");
    await team.getByRole("button", { name: "Help has ended" }).click();
    await team.getByText("Help ended").waitFor();
    assert.equal(await status(team, `/cases/${caseId}`), 404);

    await people["decision.maker"].getByText("Bed time holds, the school agrees.").waitFor();
    faults.push(...(await inspect(people["decision.maker"], "follow")));
  });

  it("follows an earlier case, and both say so", async () => {
    const worker = people["social.worker"];
    await visit(worker, `/cases/${caseId}/follow`);
    await worker.getByText("This case follows an earlier one").click();
    await worker.getByLabel("Name of a person in the earlier case").fill("Wren Followes");
    await worker.getByRole("button", { name: "Find cases" }).click();
    await worker.locator("#earlier-case").selectOption(earlier);
    await worker.getByLabel(/^Step up/).check();
    faults.push(...(await inspect(worker, "episodes")));
    await worker.getByRole("button", { name: "Link the cases" }).click();
    await worker.getByText(/^Follows/).waitFor();
    await visit(worker, `/cases/${earlier}/follow`);
    await worker.getByText(/^Followed by/).waitFor();
  });

  it("tells the officers of the beat, who cannot open the case", async () => {
    const decider = people["decision.maker"];
    await decider.getByText("Tell the officers of the beat", { exact: true }).click();
    await decider.getByLabel("Words to the officers").fill("Thank you: your notice started help.");
    await decider.getByRole("button", { name: "Tell the beat" }).click();
    await decider.getByText(/Beat mh1 reads:/).waitFor();

    const officer = people["team.moorhaven-beat"];
    await visit(officer, "/beat");
    await officer.getByText(/your notice started help/).waitFor();
    faults.push(...(await inspect(officer, "beat")));
    assert.equal(await officer.getByRole("main").getByRole("link").count(), 0);
    assert.equal(await status(officer, `/cases/${caseId}`), 404);
  });

  it("thanks the agency whose item mattered", async () => {
    const desk = people["desk.housing"];
    await visit(desk, "/thanks");
    await desk.getByText(/mattered to the decision/).first().waitFor();
    faults.push(...(await inspect(desk, "thanks")));
  });

  it("has no accessibility fault and no complaint in the console", () => {
    assert.deepEqual(faults, []);
    for (const page of Object.values(people)) {
      assert.deepEqual(page.complaints, []);
    }
  });
});

/** A police notice about one child. */
async function contact(given, address, receivedAt) {
  const born = { date: "2018-03-02", precision: "day" };
  const name = { kind: "current", given, family: "Followes" };
  const registered = await send(people["social.worker"], "POST", "/contacts", {
    area: "westmoor",
    channel: "police-notice",
    sourceCode: "6",
    receivedAt,
    reporter: "PC 2210",
    concern: "neglect",
    narrative: `Left alone in the evening, ${receivedAt.slice(0, 10)}.`,
    people: [{ role: "child", person: { names: [name], born, sex: "female" } }],
    address,
    incidentRef: "",
    earlierNotices: [],
    teamId: null,
  });
  return registered.caseId;
}

async function screened(id) {
  const worker = people["social.worker"];
  const basis = {
    article6: "6(1)(e)",
    article9: "9(2)(g)",
    withoutConsent: "c",
    necessity: "Safety cannot be judged without it.",
    parentInformed: false,
    parentNote: "telling now could raise the risk",
    serviceAgreement: false,
  };
  await send(worker, "PUT", `/cases/${id}/basis`, basis, `/cases/${id}`);
  await send(worker, "POST", `/cases/${id}/ratings`, { rating: "green", reason: "first notice" }, `/cases/${id}`);
}

/** Housing, which answers at its own desk, tells one thing. */
async function answered() {
  const worker = people["social.worker"];
  await send(worker, "POST", `/cases/${caseId}/research`, { agencies: ["housing"], subjects: [], need: "How is the home?" });
  const asked = (await send(worker, "GET", `/cases/${caseId}/requests`)).elements.find((r) => r.agency === "housing");
  const item = {
    subject: null,
    itemType: "housing",
    eventDate: null,
    handlingCode: "need",
    sensitivity: "ordinary",
    text: "The rent is behind since March.",
    terms: [{ recipient: "EH", mode: "raw", wording: "", condition: "" }],
  };
  const answer = { state: "answered", reason: "", expectedAt: null, items: [item], minutes: 4 };
  await send(people["desk.housing"], "POST", `/desk/${asked.id}/answer`, answer, `/desk/${asked.id}`);
}

async function decided() {
  const decider = people["decision.maker"];
  const picture = await send(decider, "GET", `/cases/${caseId}/picture`);
  const decision = {
    level: 3,
    outcomes: ["targeted-help"],
    need: "N5",
    factors: [],
    rationale: "Support is accepted and risk is held.",
    mattered: picture.chronology.map((item) => item.id),
    acknowledgedMissing: true,
    minutes: 12,
  };
  await send(decider, "PUT", `/cases/${caseId}/decision`, decision, `/cases/${caseId}`);
}

async function status(page, path) {
  return page.evaluate(async (to) => (await fetch(`/api/v1${to}`)).status, path);
}
