import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright";
import { launchChromium, type StaticServer, serveFolder } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { project } from "../support/cli.ts";

const content = "content/brukeropplevelse-og-datadeling/prosesser/stoette-prosesser-devops/index.md";
const address = "/brukeropplevelse-og-datadeling/prosesser/stoette-prosesser-devops/";

const cards = [
  {
    title: "Release",
    purpose: "Planlegge, tidsette og kontrollere bygging, testing og utrulling av en produksjonsenhet.",
    effect: "Ny funksjonalitet til forretning uten at det går på bekostning av eksisterende tjenester",
  },
  {
    title: "Endringsstyring",
    purpose:
      "Holde kontroll på at det ikke oppstår uplanlagte alvorlige hendelser når vi innfører eller gjennomfører arbeid/vedlikehold på IT-plattformen. Slik sikrer vi at kunder og brukere får størst mulig tillit til tjenestene",
    effect: "Evaluert produksjonsendring (med mål om vellykkede endringer)",
  },
  {
    title: "Hendelser",
    purpose:
      "er en prosess for å ivareta uforutsette hendelser både i Altinn 2 og altinn 3. Denne prosessen fokuserer på å returnere ytelsen til organisasjonens tjenester til normal tilstand så raskt som mulig. Ideelt sett, på en måte som har liten eller ingen negativ innvirkning på kjernevirksomheten din. Dette betyr at saker noen ganger er avhengige av midlertidige løsninger, mens du identifiserer selve problemet for en hendelse etterpå.",
    effect: undefined,
  },
  {
    title: "Tilgangsstyring",
    purpose:
      "Sikre at vi har god kontroll på tilgangsstyringen til verktøy og løsninger, og hvordan vi utfører tilgangsstyringen.",
    effect: undefined,
  },
];

test("the editors' file is theirs, byte for byte", () => {
  const hash = createHash("sha256")
    .update(readFileSync(join(project, content)))
    .digest("hex");
  assert.equal(hash, "b624750e010abdbbea21a63777c953f0ba7d45f6ec8d5da91d0d965a46bd5306");
});

describe("the Støtteprosesser page, read with a browser", () => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([builtSite().then(serveFolder), launchChromium()]);
    page = await browser.newPage();
    await page.goto(server.origin + address);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test("is in Norwegian bokmål and has one main heading", async () => {
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");
    assert.deepEqual(await page.locator("h1").allInnerTexts(), ["Støtteprosesser"]);
  });

  test("shows the ingress", async () => {
    const ingress =
      "I Brukeropplevelse og Datadeling-avdelingen jobber vi etter DevOps Modellen, men har en del støtteprosesser som benyttes både for Altinn 2 og Altinn 3";
    assert.ok(await page.getByText(ingress, { exact: true }).isVisible());
  });

  test("has a card for each process in the file's order, word for word", async () => {
    const shown = await page.locator("main .strategy-card").evaluateAll((elements) =>
      elements.map((element) => ({
        title: element.querySelector("h2")?.textContent?.trim(),
        labels: Object.fromEntries(
          [...element.querySelectorAll("dt")].map((dt) => [
            dt.textContent?.trim(),
            dt.parentElement?.querySelector("dd")?.textContent?.trim(),
          ]),
        ),
      })),
    );
    const expected = cards.map(({ title, purpose, effect }) => ({
      title,
      labels: { Formål: purpose, ...(effect ? { Effekt: effect } : {}) },
    }));
    assert.deepEqual(shown, expected);
    assert.deepEqual(
      (await page.locator("main h2").allInnerTexts()).filter((text) =>
        cards.some(({ title }) => title === text),
      ),
      cards.map(({ title }) => title),
    );
  });

  test("labels an effect on the first two cards only", async () => {
    assert.equal(await page.getByText("Effekt", { exact: true }).count(), 2);
  });

  test("has the two paragraphs and the link after the cards", async () => {
    const paragraphs = await page.locator("main p").allInnerTexts();
    const after = paragraphs.filter((text) => /^DevOps er en effektiv|^Våre produktteam/.test(text));
    assert.equal(after.length, 2);
    assert.match(after[0] ?? "", /gir mange mange fordeler .* konkurransefortrinn\.$/);
    assert.equal(
      after[1],
      "Våre produktteam benytter devopsmetodikker når det forvalter, drifter og videreutvikler våre produkter.",
    );
    const link = page.getByRole("link", { name: /Les mer om hvordan vi gjør Devops her/ });
    assert.equal(
      await link.getAttribute("href"),
      "https://baksia.digdir.no/brukeropplevelse-og-datadeling/metodikk/devops/",
    );
    assert.equal(await link.getAttribute("target"), "_blank");
    assert.match((await link.getAttribute("rel")) ?? "", /\bnoopener\b/);
    assert.match((await link.textContent()) ?? "", /åpnes i ny fane/);
  });

  test("skips no heading level", async () => {
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    for (const [i, level] of levels.entries()) {
      assert.ok(level <= (levels[i - 1] ?? 0) + 1, `h${level} after h${levels[i - 1]}`);
    }
  });

  test("shows no shortcode and wraps no card in a paragraph", async () => {
    const html = await page.content();
    assert.doesNotMatch(html, /\{\{[<%]/);
    assert.equal(await page.locator("p .strategy-card, pre .strategy-card").count(), 0);
    assert.doesNotMatch(html, /<p>\s*<section/);
  });

  test("has its banner as AVIF, WebP and a fallback, with its size and not lazy", async () => {
    const picture = page.locator("main picture, header picture").first();
    assert.deepEqual(
      await picture
        .locator("source")
        .evaluateAll((sources) => sources.map((source) => source.getAttribute("type"))),
      ["image/avif", "image/webp"],
    );
    const image = picture.locator("img");
    assert.equal(
      await image.getAttribute("alt"),
      "Illustrasjon av en person som holder mobilskjerm på kneet sitt",
    );
    assert.ok(
      Number(await image.getAttribute("width")) > 0 && Number(await image.getAttribute("height")) > 0,
    );
    assert.notEqual(await image.getAttribute("loading"), "lazy");
    assert.ok(
      await image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth > 0),
    );
  });

  test("is linked from its parent by a card, cards ordered by weight", async () => {
    const list = await browser.newPage();
    await list.goto(`${server.origin}/brukeropplevelse-og-datadeling/prosesser/`);
    assert.ok(
      await list.getByText("Utforsk vår dynamiske produktutvikling i Altinn-økosystemet.").isVisible(),
    );
    const links = await list
      .locator("main a[href]")
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).pathname),
      );
    assert.ok(links.includes(address));
    await list.close();
  });
});
