import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Outline, type OutlinePage, type OutlineSection, outlineOf } from "./outline.ts";
import { bodyOf, type CallStyle, includeStyle, shortcodeStyle } from "./page-text.ts";
import { Random } from "./random.ts";

/** How one builder wants the same content: the names of its files and what it has beside them. */
interface Flavour {
  readonly folder: "baksia" | "hugo" | "plain-eleventy";
  readonly style: CallStyle;
  readonly sectionFile: string;
  /** More lines of a section's front matter. */
  readonly sectionHead: (section: OutlineSection) => readonly string[];
  readonly homeHead: readonly string[];
  readonly directoryData?: (section: OutlineSection) => object;
}

const asHugo = { style: shortcodeStyle, sectionFile: "_index.md", sectionHead: () => [], homeHead: [] };

const flavours: readonly Flavour[] = [
  { folder: "baksia", ...asHugo },
  { folder: "hugo", ...asHugo },
  {
    folder: "plain-eleventy",
    style: includeStyle,
    sectionFile: "index.md",
    sectionHead: () => ["layout: section.njk", "override:tags: [sections]"],
    homeHead: ["layout: home.njk"],
    directoryData: ({ name, title }) => ({
      layout: "page.njk",
      tags: [name],
      section: name,
      sectionTitle: title,
      sectionUrl: `/${name}/`,
    }),
  },
];

/** Writes the sites of one size below `folder`, one for each builder, in place of those of an earlier run. */
export function writeSites(folder: string, size: number, seed: number): Outline {
  const outline = outlineOf(size, seed);
  for (const flavour of flavours) {
    const site = join(folder, flavour.folder);
    rmSync(site, { recursive: true, force: true });
    cpSync(join(import.meta.dirname, flavour.folder), site, { recursive: true });
    if (flavour.folder === "baksia") pointShortcodesHere(join(site, "shortcodes"));
    if (flavour.folder === "hugo") nameLayouts(join(site, "layouts"));
    writeContent(join(site, "content"), outline, flavour);
  }
  return outline;
}

export function pageText(page: OutlinePage, outline: Outline, style: CallStyle = shortcodeStyle): string {
  const { title, description, date, weight, tags } = page;
  const head = [
    ...titled(title, weight),
    `description: "${description}"`,
    `date: ${date}`,
    `tags: [${tags.map((tag) => `"${tag}"`).join(", ")}]`,
  ];
  return document(head, bodyOf(new Random(page.seed), style, outline.links));
}

function writeContent(folder: string, outline: Outline, flavour: Flavour): void {
  mkdirSync(folder, { recursive: true });
  const home = document(['title: "Prøvesiden"', ...flavour.homeHead], "Alt om ytelser, på ett sted.\n");
  writeFileSync(join(folder, flavour.sectionFile), home);
  for (const section of outline.sections) {
    const at = join(folder, section.name);
    mkdirSync(at, { recursive: true });
    const head = [...titled(section.title, section.weight), ...flavour.sectionHead(section)];
    writeFileSync(join(at, flavour.sectionFile), document(head, `${section.text}\n`));
    const data = flavour.directoryData?.(section);
    if (data) writeFileSync(join(at, `${section.name}.json`), JSON.stringify(data));
    for (const page of section.pages)
      writeFileSync(join(at, `${page.name}.md`), pageText(page, outline, flavour.style));
  }
}

function titled(title: string, weight: number): string[] {
  return [`title: "${title}"`, `weight: ${weight}`];
}

function document(head: readonly string[], body: string): string {
  return `---\n${head.join("\n")}\n---\n${body}`;
}

/** The modules import this project's own; from where they are copied to, that is another way. */
function pointShortcodesHere(folder: string): void {
  const project = join(import.meta.dirname, "../..");
  const way = relative(folder, project).replaceAll("\\", "/");
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"../../../../hugo/', `"${way}/hugo/`));
  }
}

/** Hugo's layouts are called `.html`; here they are not, for they are not HTML to any other tool. */
function nameLayouts(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".gohtml"))
      renameSync(join(folder, path), join(folder, path.replace(/\.gohtml$/, ".html")));
  }
}
