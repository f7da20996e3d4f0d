import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright";
import { launchChromium } from "../support/browser.ts";
import { serveSite } from "../support/served-site.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const site = `
-- hugo.toml --
baseURL = "https://eksempel.no/under/"
title = "Øvelser"
-- content/en.md --
---
title: En
---
Første
-- content/åpen side.md --
---
title: To
---
Andre
-- shortcodes/hei.ts --
export default { body: "none", render: () => "<i>hei</i>" };
-- layouts/all.njk --
<!doctype html><html lang="nb"><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>
`;

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

test("an open page shows a change of its content, and of code, by itself", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const page = await browser.newPage();
  await page.goto(`${served.origin}/en/`);
  assert.equal((await page.textContent("p"))?.trim(), "Første");
  writeFileSync(join(root, "content/en.md"), "---\ntitle: En\n---\nEndret {{< hei >}}\n");
  await page.waitForFunction(() => document.body.textContent?.includes("Endret hei"));
  writeFileSync(
    join(root, "shortcodes/hei.ts"),
    'export default { body: "none", render: () => "<i>hallo</i>" };\n',
  );
  await page.waitForFunction(() => document.body.textContent?.includes("Endret hallo"));
  await page.close();
});

test("--navigateToChanged sends the open page to the one whose content file was changed", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root, "--navigateToChanged");
  const page = await browser.newPage();
  await page.goto(`${served.origin}/en/`);
  writeFileSync(join(root, "content/åpen side.md"), "---\ntitle: To\n---\nHit\n");
  await page.waitForFunction(() => document.body.textContent?.includes("Hit"));
  assert.equal(decodeURI(new URL(page.url()).pathname), "/åpen-side/");
  await page.close();
});
