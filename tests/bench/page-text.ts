import { heading, phrase, sentence, sentences } from "./prose.ts";
import type { Random } from "./random.ts";

/** How one builder's content calls what a site's author would write as a shortcode. */
export interface CallStyle {
  /** A box around Markdown. */
  note(kind: string, markdown: string): string;
  /** A card with a link. */
  card(title: string, href: string): string;
  /** Marked words inside a sentence. */
  highlight(text: string): string;
}

/** Hugo's shortcodes, which this project reads too. */
export const shortcodeStyle: CallStyle = {
  note: (kind, markdown) => `{{< note kind="${kind}" >}}\n${markdown}\n{{< /note >}}`,
  card: (title, href) => `{{< card title="${title}" href="${href}" >}}`,
  highlight: (text) => `{{< highlighted "${text}" >}}`,
};

/** What Eleventy's manual has instead: includes, given their values by `set`. */
export const includeStyle: CallStyle = {
  note: (kind, markdown) =>
    `{% set kind = "${kind}" %}{% set text %}${markdown}{% endset %}{% include "note.njk" %}`,
  card: (title, href) => `{% set cardTitle = "${title}" %}{% set href = "${href}" %}{% include "card.njk" %}`,
  highlight: (text) => `{% set text = "${text}" %}{% include "highlighted.njk" %}`,
};

/** The Markdown of one page: about 3 KB, with three calls. `links` are addresses of other pages. */
export function bodyOf(random: Random, style: CallStyle, links: readonly string[]): string {
  const link = (): string => `[${phrase(random)}](${random.pick(links)})`;
  const blocks = [
    sentences(random, 7),
    `## ${heading(random)}`,
    `${sentence(random)} Les mer om ${link()}, eller se *${phrase(random)}*. ${sentence(random)}`,
    list(random, 5, () => "- "),
    style.note(random.pick(["info", "advarsel", "tips"]), `${sentence(random)} Husk **${phrase(random)}**.`),
    `## ${heading(random)}`,
    sentences(random, 5),
    table(random, 4),
    `### ${heading(random)}`,
    `${sentence(random)} Dette gjelder ${style.highlight(phrase(random))} og \`verdi_${random.between(1, 99)}\`. ${sentence(random)}`,
    fence(random),
    style.card(heading(random), random.pick(links)),
    `## ${heading(random)}`,
    list(random, 4, (index) => `${index + 1}. `),
    `> ${sentences(random, 2)}`,
    `${sentences(random, 2)} Se også ${link()} og <https://www.eksempel.no/${random.between(1, 999)}>.`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function list(random: Random, count: number, marker: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${marker(index)}${sentence(random)}`).join("\n");
}

function table(random: Random, rows: number): string {
  const row = (): string =>
    `| ${phrase(random)} | ${random.between(1, 9999)} kr | ${random.between(2001, 2030)} |`;
  return ["| Ytelse | Beløp | År |", "| --- | ---: | :---: |", ...Array.from({ length: rows }, row)].join(
    "\n",
  );
}

function fence(random: Random): string {
  const name = random.pick(["satser", "vilkår", "frister"]);
  return [
    "```ts",
    `const ${name} = finn(${random.between(1, 99)});`,
    `if (${name}.length > ${random.between(1, 9)} && !ferdig) {`,
    `  lagre(${name}, "på <kladd>");`,
    "}",
    "```",
  ].join("\n");
}
