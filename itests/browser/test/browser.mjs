// A real browser, headless, and the few things every test does with it.
import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium as playwright } from "playwright-core";

process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x"; // lets the packaged browser unpack its own libraries
const { default: chromium } = await import("@sparticuz/chromium");

export const HUB = process.env.HUB_URL ?? "http://127.0.0.1:8181";
const PASSWORD = process.env.DEMO_PASSWORD ?? "";
const SHOTS = new URL("../target/screenshots/", import.meta.url).pathname;
mkdirSync(SHOTS, { recursive: true });

export async function open() {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !["--single-process", "--no-zygote"].includes(arg)), "--no-sandbox"],
    headless: true,
  });
}

/** A person with a window of their own; what the console of the page complains about is collected. */
export async function person(browser, userName) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) {
      page.complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  await page.goto(HUB);
  if (userName) {
    await page.getByLabel("User name").fill(userName);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Sign out" }).waitFor();
  }
  return page;
}

/** Goes to a page of the hub without loading it again. */
export async function visit(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.locator("main h1, main h2").first().waitFor();
}

/** A call in the name of the person who is signed in, for what a journey only needs to have happened. */
export async function send(page, method, path, body, versionOf) {
  return page.evaluate(
    async ([how, to, sent, version]) => {
      const api = (at, more) => fetch(`/api/v1${at}`, more);
      const { csrf } = await (await api("/session")).json();
      const headers = { "Mash-CSRF": csrf, "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
      if (version) {
        headers["If-Match"] = (await api(version)).headers.get("ETag");
      }
      const answer = await api(to, { method: how, headers, body: sent && JSON.stringify(sent) });
      const text = await answer.text();
      if (!answer.ok) {
        throw new Error(`${how} ${to}: ${answer.status} ${text}`);
      }
      return text ? JSON.parse(text) : undefined;
    },
    [method, path, body, versionOf],
  );
}

/** Accessibility faults at both widths, and a picture of each for people to look at. */
export async function inspect(page, name) {
  const faults = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${SHOTS}${name}-${width}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    faults.push(...violations.map((v) => `${name} at ${width}: ${v.id} ${v.nodes.map((n) => n.target).join(" ")}`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

export function password() {
  return PASSWORD;
}
