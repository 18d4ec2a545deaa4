// The advice line: a consultation is recorded, names nobody, and a later contact takes its advice over.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inspect, open, person, visit } from "./browser.mjs";

const ADVICE = "Talk to the mother, then an early help assessment.";
const ASIDE = "The neighbour shouts at night.";
const faults = [];
let browser;
let adviser;
let reference;

before(async () => {
  browser = await open();
  adviser = await person(browser, "social.worker");
});

after(async () => {
  await browser?.close();
});

describe("the advice line", () => {
  it("asks who the child is only where the risk is serious", async () => {
    await visit(adviser, "/consultations");
    await adviser.getByText("Record a consultation").click();
    const identity = adviser.getByLabel("Who the child is and where");

    assert.equal(await identity.count(), 0);
    await adviser.getByLabel(/Significant harm is likely/).check();
    await identity.waitFor();
    await adviser.getByLabel(/Significant harm is likely/).uncheck();
    faults.push(...(await inspect(adviser, "advice-line")));
  });

  it("names the field that is missing", async () => {
    await adviser.getByRole("button", { name: "Record it for good" }).click();

    assert.match(await adviser.getByRole("alert").innerText(), /Organisation that asks: must be given/);
  });

  it("gives a number to quote", async () => {
    await adviser.getByLabel("Organisation that asks").fill("Saltcombe health visitors");
    await adviser.getByLabel("What the caller works as").fill("health visitor");
    await adviser.getByLabel("Need, in a word or two").fill("housing");
    await adviser.getByLabel("Concern, without names").fill("A toddler in a damp flat.");
    await adviser.getByLabel("Advice given").fill(ADVICE);
    await adviser.getByLabel("Mentioned beside it").fill(ASIDE);
    await adviser.getByLabel("I advised to make a contact").check();
    await adviser.getByRole("button", { name: "Record it for good" }).click();

    reference = await adviser.getByRole("status").locator("strong").innerText();
    assert.match(reference, /^CN\d\d-/);
    await adviser.getByRole("link", { name: reference }).click();
    await adviser.getByRole("heading", { name: `Consultation ${reference}` }).waitFor();
    faults.push(...(await inspect(adviser, "consultation")));
  });

  it("hands its advice, and not the aside, to the contact that quotes the number", async () => {
    await visit(adviser, "/contacts/new");
    await adviser.getByLabel("What happened, when, who saw it").fill("The damp has become worse.");
    await adviser.getByLabel("Who reports: name and office").fill("Health visitor, Saltcombe");
    await adviser.getByLabel("Number of a consultation").fill(reference);
    await adviser.getByLabel(/Given name/).first().fill("Robin");
    await adviser.getByLabel(/Family name/).first().fill("Advicely");
    await adviser.getByRole("button", { name: "Register the contact" }).click();
    await adviser.getByRole("link", { name: "Open the case" }).click();

    await adviser.getByText(ADVICE).waitFor();
    assert.equal(await adviser.getByText(ASIDE).count(), 0);
    faults.push(...(await inspect(adviser, "advice-in-the-case")));
    await visit(adviser, "/consultations");
    await adviser.getByRole("row").filter({ hasText: reference }).getByText("came").waitFor();
  });

  it("has no accessibility fault and no complaint in the console", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(adviser.complaints, []);
  });
});
