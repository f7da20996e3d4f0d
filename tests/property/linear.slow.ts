import { describe } from "node:test";
import { linear } from "./linear.ts";

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

const names = new Set([...[...chosen, ...more].map((piece) => JSON.stringify(piece)), "lists ever deeper"]);

describe("1 MB of anything becomes a page in time in proportion to its length", () =>
  linear("standard", { length: 1_000_000, most: 2000, slack: 300 }, names));
