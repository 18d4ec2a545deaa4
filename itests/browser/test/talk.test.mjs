// The room: a question answered at once, views that differ, an analysis with sources, a strategy discussion, a
// disagreement, and what was learnt from it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, visit } from "./browser.mjs";

const QUESTION = "Is he on bail with conditions?";
const faults = [];
let browser;
let worker;
let officer;
let casePath;

before(async () => {
  browser = await open();
  worker = await person(browser, "social.worker");
  officer = await person(browser, "researcher.police");
  await visit(worker, "/contacts/new");
  await worker.getByLabel("What happened, when, who saw it").fill("Shouting at night, the child was awake.");
  await worker.getByLabel("Who reports: name and office").fill("Neighbour, by telephone");
  await worker.getByLabel(/Given name/).first().fill("Robin");
  await worker.getByLabel(/Family name/).first().fill("Talkwell");
  await worker.getByRole("button", { name: "Register the contact" }).click();
  await worker.getByRole("link", { name: "Open the case" }).click();
  await worker.getByRole("link", { name: "Room", exact: true }).waitFor();
  casePath = new URL(worker.url()).pathname.split("/").slice(0, 3).join("/");
});

after(async () => {
  await browser?.close();
});

describe("the room", () => {
  it("asks a colleague, who answers with one click", async () => {
    await visit(worker, `${casePath}/room`);
    await worker.getByText("Ask a colleague", { exact: true }).click();
    await worker.locator("#ask-agency option[value=police]").waitFor({ state: "attached" });
    await worker.locator("#ask-agency").selectOption("police");
    await worker.getByLabel("Question", { exact: true }).fill(QUESTION);
    await worker.getByRole("button", { name: "Ask", exact: true }).click();
    await worker.getByText(QUESTION).waitFor();

    await visit(officer, `${casePath}/room`);
    await officer.getByRole("button", { name: "I have seen this" }).click();
    await officer.getByText(/^Seen by .*police/).waitFor();
    await officer.getByRole("button", { name: "Yes", exact: true }).click();

    await worker.getByText(/^Yes/).waitFor();
    faults.push(...(await inspect(worker, "room")));
  });

  it("keeps the views of both agencies side by side, and how they were talked through", async () => {
    await giveView(worker, "3", "Support is accepted.");
    await giveView(officer, "4", "There is no safe adult.");

    await worker.getByText("There is no safe adult.").waitFor();
    await worker.getByText(/The views differ/).click();
    await worker.getByLabel("What was said, against the framework").fill("Both read the same line differently.");
    await worker.getByLabel("still different").check();
    await worker.getByRole("button", { name: "Record the talk" }).click();
    await worker.getByText("Talked through, still different").waitFor();
  });

  it("marks a sentence without a source and shows the source of another", async () => {
    await addSentence("He is on bail.", /Question to/);
    await addSentence("We worry about the nights.", null);

    await worker.getByText("1 without a source").waitFor();
    faults.push(...(await inspect(worker, "assessment")));
  });

  it("records a strategy discussion only with the reason why somebody was missing", async () => {
    await visit(worker, `${casePath}/room`);
    await worker.getByText("Record a strategy discussion", { exact: true }).click();
    await worker.locator("#there-socialcare").fill("team manager");
    await worker.locator("#there-police").fill("detective sergeant");
    await worker.getByLabel("Information shared").fill("Shouting every night.");
    await worker.getByLabel("Decisions").fill("A joint enquiry.");
    await worker.getByLabel("Rationale").fill("Harm is likely.");
    await worker.getByRole("button", { name: "Record the discussion" }).click();
    assert.match(await worker.getByRole("alert").innerText(), /health/);

    await worker.getByLabel(/Held without one/).fill("The nurse is told today.");
    await worker.getByRole("button", { name: "Record the discussion" }).click();
    await worker.getByRole("heading", { name: /joint section 47 enquiry/ }).waitFor();
  });

  it("takes a disagreement to its next stage and to its end", async () => {
    await worker.getByText("Raise a disagreement", { exact: true }).click();
    await worker.locator("#raise-with").selectOption("police");
    await worker.getByLabel("What we hold, and why").fill("Level 3 is enough.");
    await worker.getByLabel("What keeps the child safe meanwhile").fill("He stays with his aunt.");
    await worker.getByRole("button", { name: "Raise it" }).click();
    await worker.getByRole("button", { name: "Escalate to the managers" }).click();
    await worker.getByText(/With the managers since/).waitFor();
    faults.push(...(await inspect(worker, "disagreement")));
    await worker.getByLabel("Your position, or how it ended").fill("Level 4 after the second notice.");
    await worker.getByRole("button", { name: "Agreed", exact: true }).click();
    await worker.getByText("Agreed:").waitFor();
  });

  it("raises a gap that the agency answers", async () => {
    await visit(worker, "/learning");
    await worker.getByText("Raise a gap or a barrier", { exact: true }).click();
    await worker.locator("#lesson-agency option[value=police]").waitFor({ state: "attached" });
    await worker.locator("#lesson-agency").selectOption("police");
    await worker.getByLabel("What it is, without names").fill("Notices of the night come two days late.");
    await worker.getByRole("button", { name: "Raise it" }).click();
    await worker.getByText("Notices of the night come two days late.").waitFor();
    faults.push(...(await inspect(worker, "learning")));

    await visit(officer, "/learning");
    await officer.getByLabel("Your agency's answer").first().fill("A clerk sends them each morning.");
    await officer.getByRole("button", { name: "Answer", exact: true }).first().click();
    await officer.getByText("Answer: A clerk sends them each morning.").waitFor();
  });

  it("has no accessibility fault and no complaint in the console", () => {
    assert.deepEqual(faults, []);
    // A refusal that a test asks for is a 400 in the console; nothing else may stand there.
    assert.deepEqual(worker.complaints.filter((line) => !/400/.test(line)), []);
    assert.deepEqual(officer.complaints, []);
  });
});

async function giveView(page, level, reason) {
  await visit(page, `${casePath}/assessment`);
  await page.getByText("Give your agency's view", { exact: true }).click();
  await page.locator(`#view-level-${level}`).check();
  await page.getByLabel("Why", { exact: true }).fill(reason);
  await page.getByRole("button", { name: "Give this view" }).click();
  await page.getByText(reason).first().waitFor();
}

async function addSentence(text, source) {
  await worker.getByText("Add a sentence to the analysis").click();
  await worker.getByLabel("Sentence", { exact: true }).fill(text);
  if (source) {
    await worker.locator("#sentence-cites").getByLabel(source).check();
  }
  await worker.getByRole("button", { name: "Add the sentence" }).click();
  await worker.getByRole("listitem").filter({ hasText: text }).waitFor();
}
