import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyParams } from "../../../hugo/formats/value.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { createMarkdown } from "../../../hugo/markdown/goldmark.ts";
import type { RenderHooks } from "../../../hugo/markdown/hooks.ts";

const md = createMarkdown(readMarkupConfig(emptyParams()));

/** The stretches of text that problems point at, in `»…«`. */
function marked(text: string): string {
  const places: { start: number; end: number }[] = [];
  md.render(text, { report: ({ start, end }) => void places.push({ start, end }) });
  return mark(text, places);
}

function mark(text: string, places: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start))
    result = `${result.slice(0, start)}»${result.slice(start, end)}«${result.slice(end)}`;
  return result;
}

const ids: readonly [string, string][] = [
  ["an id written twice", "# Å {#æ}\n\n# B {#»æ«}"],
  ["an id written after Hugo made it", "# Bø\n\n# C {#»bø« .k}"],
  ["in a quote, under a line", "# a {#b}\n\n> x {#»b«}\n> ==="],
  ["an id that Hugo makes after it is written gets a number", "# a {#b}\n\n# b\n\n# b"],
  ["ids that differ", "# a {#b}\n\n# c {#d}"],
];

for (const [name, expected] of ids) {
  test(`duplicated ids of headings: ${name}`, () => {
    assert.equal(marked(expected.replace(/[»«]/g, "")), expected);
  });
}

const elements: readonly [string, string][] = [
  ["a link", "ø »[a](b)« c"],
  ["an image in a quote in a list", "- > ø\n  > »![a](b)« c"],
  ["over two lines of a list item", "1. x »[a\n   b](c)« d"],
  ["a reference", "[x]: /y\n\nå »[x]«"],
  ["an address", "å »https://a.no« b »<https://b.no>«"],
  ["in a table", "| a | b |\n| - | - |\n| æ | »![a](b)« |"],
  ["in emphasis", "*å »[b](c)«*"],
];

for (const [name, expected] of elements) {
  test(`hooks are told where in the text an element stands: ${name}`, () => {
    const text = expected.replace(/[»«]/g, "");
    const places: { start: number; end: number }[] = [];
    const note = ({ start, end }: { start: number; end: number }): string => {
      places.push({ start, end });
      return "";
    };
    const hooks: RenderHooks = { link: note, image: note };
    md.render(text, { hooks });
    assert.equal(mark(text, places), expected);
  });
}
