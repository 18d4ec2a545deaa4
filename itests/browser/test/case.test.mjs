// One case through the pages, as its people see it; the hub, its simulated agencies and the browser are real.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { HUB, inspect, open, password, person, visit } from "./browser.mjs";

const CONTROL = process.env.SIM_CONTROL_URL;
const SECRET = "shotgun";
const SECOND_COUNTY = new URL("../../../docs/examples/area-tamarshire.json", import.meta.url);
const faults = [];
let browser;
let caseId;
let worker;

before(async () => {
  browser = await open();
});

after(async () => {
  await browser?.close();
});

describe("a case on the pages", () => {
  it("lets nobody in with a wrong password, and says so where the eye and the screen reader are", async () => {
    const page = await person(browser, null);
    await page.getByLabel("User name").fill("social.worker");
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();

    const summary = page.getByRole("alert");
    await summary.waitFor();

    assert.match(await summary.innerText(), /There is a problem/);
    faults.push(...(await inspect(page, "sign-in")));
    await page.context().close();
  });

  it("is signed in to by keyboard alone", async () => {
    const page = await person(browser, null);
    await page.getByLabel("User name").focus();
    await page.keyboard.type("social.worker");
    await page.keyboard.press("Tab");
    await page.keyboard.type(password());
    await page.keyboard.press("Enter");

    await page.getByRole("button", { name: "Sign out" }).waitFor();
    worker = page;
    faults.push(...(await inspect(page, "home")));
  });

  it("appears on the board by itself when the police notice arrives", async () => {
    await visit(worker, "/cases");
    await fetch(`${CONTROL}/control/drop`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ scenario: "S01" }),
    });

    const row = worker.getByRole("row").filter({ hasText: /Alfie|Alfred/ });
    await row.first().waitFor({ timeout: 30_000 });

    faults.push(...(await inspect(worker, "board")));
    await row.first().getByRole("link").click();
    await worker.getByRole("navigation", { name: "Case" }).waitFor();
    caseId = new URL(worker.url()).pathname.split("/")[2];
  });

  it("takes the lawful basis and a rating", async () => {
    await worker.getByRole("button", { name: "Record the basis" }).click();
    await worker.getByLabel("Why it is necessary and proportionate").fill("Two children may be at risk at home.");
    await worker.getByLabel("By whom and when, or why not").fill("Asking now could raise the risk.");
    await worker.getByRole("button", { name: "Record the basis" }).click();
    await worker.getByRole("button", { name: "Change the basis" }).waitFor();
    await worker.getByLabel("Red – 4 hours").check();
    await worker.getByRole("group", { name: "Rate this case" }).waitFor();
    await worker.locator("#rating-reason").fill("Third notice in three months.");
    await worker.getByRole("button", { name: "Rate", exact: true }).click();

    await worker.getByRole("region", { name: "Case" }).getByText("red").waitFor();
    faults.push(...(await inspect(worker, "summary")));
  });

  it("says which steps come next and what must come first", async () => {
    const steps = worker.getByRole("listitem");
    await steps.filter({ hasText: "Ask agencies" }).filter({ hasText: "the case is then: research" }).waitFor();

    await visit(worker, `/cases/${caseId}/history`);
    await worker.getByRole("row").filter({ hasText: "Rated: Third notice in three months." }).waitFor();
    faults.push(...(await inspect(worker, "history")));
  });

  it("asks the agencies and shows their answers as they come", async () => {
    await visit(worker, `/cases/${caseId}/agencies`);
    await worker.getByLabel("Police").waitFor();
    for (const box of await worker.getByRole("checkbox").all()) {
      await box.check();
    }
    await worker.getByLabel("What must be known, and why").fill("What bears on the safety of these children?");
    await worker.getByRole("button", { name: "Ask", exact: true }).click();

    await worker.getByText("Identity to decide").first().waitFor({ timeout: 20_000 });
    faults.push(...(await inspect(worker, "agencies-of-case")));
  });

  it("has its identities confirmed with a reason", async () => {
    await visit(worker, `/cases/${caseId}/people`);
    const cards = worker.getByRole("article").filter({ hasText: "Looks the same" });
    await cards.first().waitFor();
    faults.push(...(await inspect(worker, "people")));
    const card = cards.filter({ hasText: "police" }).first();
    await card.getByLabel("Reason").fill("Birth date, address and father agree.");
    await card.getByRole("button", { name: "Confirm" }).click();

    await worker.getByText("confirmed", { exact: true }).first().waitFor();
  });

  it("shows the sealed picture after the agency's own researcher has reviewed the return", async () => {
    await visit(worker, `/cases/${caseId}/agencies`);
    await worker.getByRole("button", { name: /Ask police what it holds/i }).click();
    const researcher = await person(browser, "researcher.police");
    await visit(researcher, "/desk");
    faults.push(...(await inspect(researcher, "desk")));
    await researcher.getByRole("listitem").filter({ hasText: "Retrieved, not yet reviewed" }).getByRole("link").first().click();
    await researcher.getByRole("button", { name: "Send the reviewed return" }).waitFor();
    faults.push(...(await inspect(researcher, "review")));
    await researcher.getByRole("button", { name: "Send the reviewed return" }).click();
    await researcher.getByText("Answered").first().waitFor();

    await visit(worker, `/cases/${caseId}/picture`);
    await worker.getByRole("region", { name: "Chronology" }).waitFor();
    faults.push(...(await inspect(worker, "picture")));
    await researcher.context().close();
  });

  it("is decided by the decision maker, who sees what is missing", async () => {
    const decider = await person(browser, "decision.maker");
    await visit(decider, `/cases/${caseId}/decision`);
    await decider.getByLabel("4 – specialist, statutory").check();
    await decider.getByLabel(/strategy discussion/i).check();
    await decider.getByLabel("Rationale").fill("A pattern of domestic abuse with children present.");
    const missing = decider.getByLabel("I have seen what is missing and decide without it");
    if (await missing.count()) {
      await missing.check();
    }
    faults.push(...(await inspect(decider, "decision")));
    await decider.getByRole("button", { name: "Decide", exact: true }).click();
    await decider.getByText("Level 4").first().waitFor();

    await visit(decider, `/cases/${caseId}/release`);
    await decider.getByLabel("To", { exact: true }).selectOption({ label: await teamLabel(decider, "DSL") });
    await decider.getByRole("button", { name: "Preview" }).click();
    const sheet = decider.getByRole("article", { name: "Exactly what the recipient gets" });
    await sheet.waitFor();
    faults.push(...(await inspect(decider, "release")));
    assert.ok(!(await sheet.innerText()).includes(SECRET));
    const held = decider.getByLabel("hold it back").first();
    await held.check();
    await sheet.waitFor({ state: "detached" });
    assert.equal(await decider.getByRole("button", { name: "Release", exact: true }).count(), 0);
    await held.uncheck();
    await decider.getByRole("button", { name: "Preview" }).click();
    await sheet.waitFor();
    await decider.getByRole("button", { name: "Release", exact: true }).click();
    await decider.getByText(/Released to/).first().waitFor();
    await decider.context().close();
  });

  it("gives the school its pack and not a word more", async () => {
    const school = await person(browser, "team.quarry-hill-primary");
    await visit(school, "/inbox");
    faults.push(...(await inspect(school, "inbox")));
    await school.getByRole("link", { name: /Case/ }).first().click();
    await school.getByRole("button", { name: "Accept" }).waitFor();
    faults.push(...(await inspect(school, "pack")));
    assert.ok(!(await school.content()).includes(SECRET));
    await school.getByRole("button", { name: "Accept" }).click();
    await school.getByText(/Accepted/).waitFor();
    const picture = await school.evaluate(async (id) => (await fetch(`/api/v1/cases/${id}/picture`)).status, caseId);
    assert.equal(picture, 404);
    assert.deepEqual(school.complaints, []);
    await school.context().close();
  });

  it("can be found by search, and typed in by telephone", async () => {
    const officer = await person(browser, "contact.officer");
    await visit(officer, "/search");
    await officer.getByLabel("Name").fill("Alfie Rowe");
    await officer.getByRole("button", { name: "Search" }).click();
    await officer.getByRole("listitem").filter({ hasText: /Pike|Rowe|ROWE/ }).first().waitFor();
    faults.push(...(await inspect(officer, "search")));
    await visit(officer, "/identity");
    await officer.getByText("Nothing waits for review.").or(officer.getByRole("heading", { name: /^Case M/ })).first().waitFor();
    faults.push(...(await inspect(officer, "identities")));
    await visit(officer, "/contacts/new");
    await officer.getByLabel("What happened, when, who saw it").fill("A neighbour hears shouting every night.");
    await officer.getByLabel("Given name").first().fill("Robin");
    await officer.getByLabel("Family name").first().fill("Ashdown");
    await officer.getByLabel("Born").first().fill("2035-01-01");
    await officer.getByRole("button", { name: "Register the contact" }).click();
    await officer.getByRole("alert").waitFor();
    assert.match(await officer.getByRole("alert").innerText(), /born/i);
    faults.push(...(await inspect(officer, "new-contact")));
    await officer.getByLabel("Born").first().fill("2015-01-01");
    await officer.getByRole("button", { name: "Register the contact" }).click();
    await officer.getByText("Contact received").waitFor();
    await officer.context().close();
  });

  it("shows operators agencies, never cases", async () => {
    const operator = await person(browser, "operator");
    await visit(operator, "/agencies");
    await operator.getByRole("row").nth(1).waitFor();
    faults.push(...(await inspect(operator, "agencies")));
    await operator.getByRole("link", { name: "Police", exact: true }).click();
    await operator.getByRole("heading", { name: "Information-sharing agreement" }).waitFor();
    faults.push(...(await inspect(operator, "agency")));
    for (const page of ["connectors", "areas"]) {
      await visit(operator, `/${page}`);
      faults.push(...(await inspect(operator, page)));
    }
    const board = await operator.evaluate(async () => (await fetch("/api/v1/cases")).status);
    assert.ok([403, 404].includes(board));
    await operator.context().close();
  });

  it("takes a second county from its document and says how far each agency has come", async () => {
    const operator = await person(browser, "operator");
    await visit(operator, "/areas");
    await operator.getByText("Add or change an area").first().click();
    await operator.getByLabel("Document of the area").fill(readFileSync(SECOND_COUNTY, "utf8"));
    await operator.getByRole("button", { name: "Take the document" }).click();
    await operator.getByRole("link", { name: "Tamarshire County Council" }).click();
    await operator.getByText("answers through the connector of westmoor").first().waitFor();
    await operator.getByText("another person with the information-governance role approves it").first().waitFor();
    faults.push(...(await inspect(operator, "area")));
    await operator.context().close();
  });

  it("lets only information governance resume what it suspended", async () => {
    const governance = await person(browser, "information.governance");
    await visit(governance, "/agencies/westmoor/police");
    await governance.getByText("Suspend it").click();
    await governance.getByLabel("Reason").fill("The agreement is under review.");
    await governance.getByRole("button", { name: "Suspend Police" }).click();
    await governance.getByText("The agreement is under review.").first().waitFor();
    faults.push(...(await inspect(governance, "suspended")));

    const operator = await person(browser, "operator");
    await visit(operator, "/agencies/westmoor/police");
    await operator.getByRole("button", { name: "Resume" }).click();
    await operator.getByText("only information governance resumes it").first().waitFor();

    await governance.getByRole("button", { name: "Resume" }).click();
    await governance.getByText("Suspend it").waitFor();
    await operator.context().close();
    await governance.context().close();
  });

  it("has pages without accessibility faults and without complaints of the browser", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(worker.complaints, []);
  });

  it("would show a planted fault: the check can fail", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(HUB);
    await page.setContent("<html><body><img src='x'><input></body></html>");
    assert.notEqual((await inspect(page, "control")).length, 0);
    await page.context().close();
  });
});

async function teamLabel(page, recipient) {
  await page.locator("option").filter({ hasText: `(${recipient})` }).first().waitFor({ state: "attached" });
  const options = await page.getByLabel("To", { exact: true }).locator("option").allInnerTexts();
  return options.find((text) => text.includes(`(${recipient})`));
}
