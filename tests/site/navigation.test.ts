import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import { launchChromium, type StaticServer, serveFolder } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { processes, supportProcesses } from "./pages.ts";

describe("a reader without scripts", () => {
  let server: StaticServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([builtSite().then(serveFolder), launchChromium()]);
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const texts = async (selector: string): Promise<string[]> =>
    (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());

  test("sees each section above the page, as links, and the page itself last", async () => {
    await page.goto(server.origin + supportProcesses);
    assert.deepEqual(await texts(".ds-breadcrumbs li"), [
      "Baksia",
      "Brukeropplevelse og datadeling",
      "Prosesser",
      "Støtteprosesser",
    ]);
    const links = await page.locator(".ds-breadcrumbs a").all();
    assert.deepEqual(await Promise.all(links.map((link) => link.getAttribute("href"))), [
      "/",
      "/brukeropplevelse-og-datadeling/",
      processes,
    ]);
    assert.deepEqual(await texts(".ds-breadcrumbs [aria-current=page]"), ["Støtteprosesser"]);
  });

  test("sees one icon after a link to another site, though the editor has set a second", async () => {
    await page.goto(server.origin + supportProcesses);
    assert.equal(await page.locator(".prose > p svg").filter({ visible: true }).count(), 1);
  });

  test("finds the page's own file on GitHub from its footer", async () => {
    await page.goto(server.origin + supportProcesses);
    assert.equal(
      await page.getByRole("link", { name: "Endre denne siden på GitHub" }).getAttribute("href"),
      `https://github.com/digdir/baksia/edit/main/content${supportProcesses}index.md`,
    );
  });

  test("sees the cards of a section by weight, their text without tags", async () => {
    await page.goto(server.origin + processes);
    assert.deepEqual(await texts("main .navigation-card h2"), [
      "Produktutvikling",
      "Støtteprosesser",
      "Hendelseshåndtering",
    ]);
    assert.deepEqual(
      (await texts("main .navigation-card p"))[1]?.slice(0, 36),
      "Utforsk vår dynamiske produktutvikli",
    );
  });

  test("follows a card wherever it is clicked", async () => {
    await page.goto(server.origin + processes);
    await page
      .locator(".navigation-card", { hasText: "Støtteprosesser" })
      .click({ position: { x: 8, y: 8 } });
    await page.waitForURL(`**${supportProcesses}`);
  });

  test("is told when a page does not exist, and shown the way home", async () => {
    const response = await page.goto(`${server.origin}/finnes-ikke/`);
    assert.equal(response?.status(), 404);
    assert.deepEqual(await texts("h1"), ["Vi fant ikke siden"]);
    await page.getByRole("link", { name: "Gå til forsiden" }).click();
    assert.equal(new URL(page.url()).pathname, "/");
  });
});
