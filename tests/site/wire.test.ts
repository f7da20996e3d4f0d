import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright";
import { launchChromium, type StaticServer, serveFolder } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { pagesOf, supportProcesses } from "./pages.ts";

describe("what a reader downloads", () => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;

  before(async () => {
    folder = await builtSite();
    server = await serveFolder(folder);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { name, width, deviceScaleFactor } of [
    { name: "a laptop", width: 1280, deviceScaleFactor: 1 },
    { name: "a phone", width: 390, deviceScaleFactor: 2 },
  ]) {
    test(`is under 80 kB for HTML, CSS, font and banner on ${name}`, async () => {
      server.sent.clear();
      const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor });
      const page = await context.newPage();
      await page.goto(server.origin + supportProcesses, { waitUntil: "networkidle" });
      const banner = await page.evaluate<string>(
        "new URL(document.querySelector('.banner img').currentSrc).pathname",
      );
      const counted = [...server.sent].filter(
        ([path]) =>
          path === supportProcesses || path === decodeURIComponent(banner) || /\.(css|woff2)$/.test(path),
      );
      assert.equal(counted.length, 4, `one each: ${counted.map(([path]) => path)}`);
      const total = counted.reduce((sum, [, bytes]) => sum + bytes, 0);
      assert.ok(total < 80_000, `${total} bytes: ${counted.map((part) => part.join(" ")).join(", ")}`);
      await context.close();
    });
  }

  test("comes from the site itself, without an error in the console, on every page", async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.origin)) wrong.push(`asks ${request.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    for (const path of pagesOf(folder)) await page.goto(server.origin + path, { waitUntil: "networkidle" });
    assert.deepEqual(wrong, []);
  });

  test("has no script", async () => {
    const page = await browser.newPage();
    for (const path of pagesOf(folder)) {
      await page.goto(server.origin + path);
      assert.equal(await page.locator("script").count(), 0, path);
    }
  });
});
