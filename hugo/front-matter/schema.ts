import { z } from "zod";

/**
 * What Hugo reads of each key. Hugo is lenient: a number is a text, `"5"` a number, one text a list of
 * one. Values outside these shapes are refused by Hugo, or read as nothing: see `check.ts`.
 */
const text = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]);
const wholeNumber = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  z.string().regex(/^(?:[-+]?(?:0[xob])?[\d_a-f]+(?:\.\d*)?)?$/i),
]);
const truth = z.union([
  z.boolean(),
  z.number(),
  z.null(),
  z.string().regex(/^(?:|1|0|[tfTF]|true|false|True|False|TRUE|FALSE)$/),
]);
const textList = z.union([text, z.array(text)]);
const date = z.union([z.date(), z.string(), z.int(), z.null()]);
const table = z.record(z.string(), z.unknown());
const tables = z.union([table, z.array(z.unknown()), z.null()]);
const noAddress = (noun: string) => `${noun} is a path of this site, without \`https://\``;
const sitePath = (noun: string) =>
  text.refine((value) => !/^https?:\/\//.test(String(value)), { error: noAddress(noun) });

const image = z.object({
  src: z.string().optional().describe("Path of the picture, from the site's root or beside the page."),
  alt: text
    .optional()
    .describe("What the picture shows, for those who do not see it; empty when it only decorates."),
});

/** Keys of Hugo's own. */
const hugoKeys = {
  title: text.describe("The page's title."),
  linktitle: text.describe("A shorter title for links and menus."),
  description: text.describe("One or two sentences for search engines."),
  summary: text.describe("The summary in lists; without it, the beginning of the text."),
  keywords: textList.describe("Words that the page is about."),
  tags: textList.describe("Terms of the taxonomy `tags`."),
  categories: textList.describe("Terms of the taxonomy `categories`."),
  weight: wholeNumber.describe("Order in lists: lighter pages first, 0 is no weight."),
  draft: truth.describe("A draft is built only with `--buildDrafts`."),
  date: date.describe("The date of the page, as `2026-05-17` or `2026-05-17T10:00:00+02:00`."),
  lastmod: date.describe("When the page was last changed."),
  modified: date.describe("The same as `lastmod`."),
  publishdate: date.describe("Before this date the page is built only with `--buildFuture`."),
  pubdate: date.describe("The same as `publishDate`."),
  published: date.describe("The same as `publishDate`."),
  expirydate: date.describe("After this date the page is built only with `--buildExpired`."),
  unpublishdate: date.describe("The same as `expiryDate`."),
  slug: text.describe("The last part of the page's address."),
  url: sitePath("`url`").describe("The page's whole address on the site."),
  aliases: z
    .union([sitePath("An alias"), z.array(sitePath("An alias"))])
    .describe("Old addresses of the page, which lead to it."),
  layout: text.describe("The layout that renders the page, below the folder of its type."),
  type: text.describe("The page's type; without it, its first section."),
  markup: text.describe("The language that the page is written in, when its file name does not say."),
  outputs: textList.describe("Output formats of this page, such as `html` and `json`."),
  menus: z.union([z.string(), z.array(z.unknown()), table, z.null()]).describe("Menus that the page is in."),
  menu: z.union([z.string(), z.array(z.unknown()), table, z.null()]).describe("The same as `menus`."),
  cascade: tables.describe("Values for the pages below this one."),
  resources: z
    .union([z.array(table), z.null()])
    .describe("Names, titles and params of the files beside the page."),
  build: z
    .union([z.looseObject({ publishresources: truth.optional() }), z.null()])
    .describe("Whether the page is rendered and listed, and its files published."),
  sitemap: z
    .looseObject({
      changefreq: text.optional().describe("How often the page changes: `daily`, `monthly` …"),
      disable: truth.optional().describe("Leaves the page out of the sitemap."),
      filename: text.optional(),
      priority: z
        .union([z.number(), z.string().regex(/^[-+]?\d*\.?\d+$/)])
        .optional()
        .describe("Between 0 and 1."),
    })
    .describe("The page in the sitemap."),
  params: z.union([table, z.null()]).describe("Parameters of the site's own."),
  headless: truth.describe("A bundle that is not a page, but whose files can be used."),
  iscjklanguage: truth.describe(
    "Whether the text is Chinese, Japanese or Korean, for the counting of words.",
  ),
  translationkey: text.describe("Pages of several languages with the same key are translations."),
  lang: text.describe("The language that the page is written in, where it is not that of the site: `nn`."),
};

/** Keys of this agency's layouts. */
const siteKeys = {
  ingress: text.describe("The paragraph before the text, in Markdown."),
  banner: z
    .union([z.looseObject({ image: image.optional() }), z.null()])
    .describe("The picture at the top of the page."),
  navigation_link: z
    .union([z.looseObject({ text: text.optional() }), z.null()])
    .describe("The card that leads here on the page above: its `text`."),
};

/** Every key that front matter gives a meaning to; all may be absent, and others are the site's own. */
export const frontMatterSchema = z.looseObject({ ...hugoKeys, ...siteKeys }).partial();

/** The schema as JSON Schema, for editors and for the reference pages. */
export function frontMatterJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(frontMatterSchema, { unrepresentable: "any", io: "input" }) as Record<
    string,
    unknown
  >;
}
