import { join } from "node:path";
import { describe } from "node:test";
import { importBundled } from "../bench/bundled.ts";
import { linear } from "./linear.ts";
import type { pageRenderer } from "./page.ts";

/** What has a rule of its own in one of the parsers; the fast tests take every text that is known, and less of it. */
const chosen = [
  "{{<",
  "{{% i %}}\n",
  "[",
  "![",
  "[a](",
  "*a ",
  "**a _b ",
  "_ *",
  "> ",
  "> - ",
  "- ",
  "- - - -\n",
  "<",
  "`",
  "&#",
];
const more = [
  "|a|b|\n|-|-|\n",
  "# a\n",
  "[^1]",
  "[a]: b\n",
  "a\n: b\n",
  "{.a}",
  "'",
  "http://a.b ",
  "$$",
  "\n",
];

// As a build runs it: a TypeScript loader makes the code up to three times as slow.
const page = (await importBundled(join(import.meta.dirname, "page.ts"))) as {
  pageRenderer: typeof pageRenderer;
};
const names = new Set([...[...chosen, ...more].map((piece) => JSON.stringify(piece)), "lists ever deeper"]);

describe("1 MB of anything becomes a page in time in proportion to its length", () =>
  linear(page.pageRenderer("standard"), { length: 1_000_000, most: 2000, slack: 300 }, names));
