import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright";
import { launchChromium, type StaticServer, serveFolder } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { pagesOf, supportProcesses } from "./pages.ts";

describe("every page", () => {
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

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1280]) {
      test(`has no violation that axe finds, ${colorScheme}, ${width} px wide`, async () => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: "reduce",
        });
        const page = await context.newPage();
        const found: string[] = [];
        for (const path of pagesOf(folder)) {
          await page.goto(server.origin + path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations)
            found.push(`${path} ${id}: ${nodes.map((node) => node.html).join(" ")}`);
        }
        assert.deepEqual(found, []);
        await context.close();
      });
    }
  }

  test("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "doctype-style": "off", "no-redundant-role": "off" },
    });
    for (const path of pagesOf(folder)) {
      const report = await validator.validateFile(
        join(folder, path.endsWith("/") ? `${path}index.html` : path),
      );
      const messages = report.results.flatMap((result) => result.messages);
      assert.deepEqual(
        messages.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`),
        [],
      );
    }
  });

  for (const width of [320, 390, 768, 1024, 1600]) {
    test(`fits a window ${width} px wide`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of pagesOf(folder)) {
        await page.goto(server.origin + path);
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
      }
      await page.close();
    });
  }

  test("lets the keyboard go straight to its content", async () => {
    const page = await browser.newPage();
    await page.goto(server.origin + supportProcesses);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement.textContent"), "Gå til hovedinnhold");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "MAIN");
    await page.close();
  });

  test("keeps illustrations on a light ground in the dark", async () => {
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(server.origin + supportProcesses);
    const background = await page.evaluate(
      "getComputedStyle(document.querySelector('.banner__image')).backgroundColor",
    );
    assert.equal(background, "rgb(251, 238, 198)");
    await page.close();
  });
});
