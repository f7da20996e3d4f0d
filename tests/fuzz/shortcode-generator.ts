import { probes } from "./probe-shortcodes.ts";

/** A number from 0 up to 1, the same row of them for the same seed. */
export type Random = () => number;

/**
 * A text full of shortcodes, most of them right, some with the mistakes and oddities that Hugo's language
 * allows. The shortcodes are the probes of `probe-shortcodes.ts`.
 */
export function generateShortcodes(random: Random): string {
  return Array.from({ length: 1 + pick(random, 5) }, () => piece(random, 0)).join("");
}

const texts = [
  "tekst ",
  "Blåbær og røde æsler.\n",
  "\n\n",
  "\n  ",
  " ",
  "\t",
  "- punkt\n- ",
  "| a | b |\n",
  "{{ ikke }} ",
  "{ { ",
  "}} ",
  "> ",
  "`",
  "<!-- ",
  " -->",
  "<!--more-->",
  "\n\n<!--more-->\n\n",
  "\r\n",
  "# ",
  "{{",
  "{{{",
  "<b>fet</b>",
  "/>}}",
  ">}}",
  "&amp; ",
];

function piece(random: Random, depth: number): string {
  const kind = pick(random, 10);
  if (kind < 4) return one(random, texts);
  if (kind < 5) return comment(random);
  if (kind < 7 || depth > 3) return standing(random);
  return enclosing(random, depth);
}

function comment(random: Random): string {
  const [left, right] = delimiters(random);
  return `${left}/*${one(random, [" n ", " i a=1 ", "", " ", "\n", "* /", " /i "])}*/${right}`;
}

function standing(random: Random): string {
  const [left, right] = delimiters(random);
  const probe = one(random, probes);
  const slash = probe.body === "raw" && pick(random, 12) > 0 ? "/" : pick(random, 25) === 0 ? "/" : "";
  return `${left}${gap(random)}${name(random, probe.name)}${args(random)}${slash && one(random, [" ", "\n"])}${slash}${right}`;
}

function enclosing(random: Random, depth: number): string {
  const [left, right] = delimiters(random);
  const probe = one(
    random,
    probes.filter(({ body }) => body === "raw"),
  );
  const inner = Array.from({ length: pick(random, 4) }, () => piece(random, depth + 1)).join("");
  const [closeLeft, closeRight] = pick(random, 10) ? [left, right] : delimiters(random);
  const closing = `${closeLeft}${gap(random)}/${one(random, ["", "", " "])}${name(random, probe.name)}${gap(random)}${closeRight}`;
  return `${left}${gap(random)}${probe.name}${args(random)}${right}${inner}${pick(random, 30) ? closing : ""}`;
}

function name(random: Random, right: string): string {
  return pick(random, 40) ? right : one(random, ["finnes-ikke", "n.html", "", "I", "n/"]);
}

function args(random: Random): string {
  const style = pick(random, 12);
  const count = pick(random, 4);
  const parts = Array.from({ length: count }, () => {
    if (style < 5) return `${one(random, names)}${one(random, ["=", "=", "=", "= ", " = "])}${value(random)}`;
    if (style < 11) return one(random, [...quoted, ...bare]);
    return one(random, [`${one(random, names)}=${value(random)}`, value(random)]);
  });
  return (
    parts.map((part) => one(random, [" ", " ", " ", "  ", "\n", "\n\n\t", "\t"]) + part).join("") +
    one(random, [" ", " ", " ", "\n", ""])
  );
}

const names = ["a", "b", "tittel", "data-x", "A", "ø", "a.b", "_c", "x1"];
const quoted = [
  '"æ"',
  '""',
  '"a b"',
  '"a \\"b\\" c"',
  '"1"',
  '"true"',
  "`rå`",
  "`a\nb`",
  '`"`',
  '"a\\nb"',
  '"{{< n >}}"',
  '\\"esc\\"',
  '"a=b"',
  '"</p>"',
  "``",
];
const bare = [
  "ord",
  "1",
  "-2",
  "1.5",
  "true",
  "false",
  "007",
  "a-b",
  "x.y",
  "99999999999999999999",
  "ø",
  "0.10",
  "-0.5",
  "1.",
];
const bareValues = [...bare, "https://a.no/b?c=d", "+3", ".5", "1e5", "a=b", "'x'", "#"];

function value(random: Random): string {
  return pick(random, 2) ? one(random, quoted) : one(random, bareValues);
}

function delimiters(random: Random): readonly [string, string] {
  return pick(random, 3) ? ["{{<", ">}}"] : ["{{%", "%}}"];
}

function gap(random: Random): string {
  return one(random, [" ", " ", " ", "", "\n", "  "]);
}

function one<T>(random: Random, list: readonly T[]): T {
  const chosen = list[pick(random, list.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}
