/** Random sites that are likely to find where the model differs from Hugo. Equal seeds give equal sites. */

export interface RandomOptions {
  readonly languages?: boolean;
}

/** A site as texts by path. */
export function randomSite(seed: number, options: RandomOptions = {}): Record<string, string> {
  const dice = new Dice(seed);
  const languages = options.languages ? dice.some(["nb", "nn", "en"], 2, 3) : ["nb"];
  const files: Record<string, string> = { "hugo.toml": config(dice, languages) };
  const dirs = folders(dice);
  for (const dir of dirs) fillFolder(dice, files, dir, languages);
  for (let i = dice.upTo(5); i > 0; i--) {
    const taxonomy = dice.pick(["tags", "categories"]);
    const term = dice.pick(["", "/hund", "/katt", "/norsk-elghund", "/ærfugl"]);
    const file = `content/${taxonomy}${term}/_index`;
    if (!Object.keys(files).some((path) => path.startsWith(`${file}.`))) {
      files[`${file}${dice.maybe(0.3) ? suffix(dice, languages) : ""}.md`] = page(dice, "branch");
    }
  }
  for (const path of Object.keys(files)) if (isFolderToo(files, path)) delete files[path];
  return files;
}

/** A page `c.md` beside a folder `c/` with pages of its own: Hugo mixes up their files. */
function isFolderToo(files: Record<string, string>, path: string): boolean {
  if (!path.endsWith(".md") || /index(\.\w\w)?\.md$/.test(path)) return false;
  const folder = `${path.replace(/(\.(nb|nn|en))?\.md$/, "")}/`.toLowerCase().replaceAll(" ", "-");
  return Object.keys(files).some(
    (file) => file.endsWith(".md") && file.toLowerCase().replaceAll(" ", "-").startsWith(folder),
  );
}

class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1;
  }
  next(): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    let x = Math.imul(this.#state ^ (this.#state >>> 13), 3266489917);
    x ^= x >>> 16;
    return (x >>> 0) / 4294967296;
  }
  upTo(count: number): number {
    return Math.floor(this.next() * count);
  }
  maybe(chance: number): boolean {
    return this.next() < chance;
  }
  pick<T>(from: readonly T[]): T {
    const one = from[this.upTo(from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }
  some<T>(from: readonly T[], least: number, most: number): T[] {
    const left = [...from];
    const count = least + this.upTo(most - least + 1);
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.upTo(left.length), 1),
    ).flat();
  }
}

const names =
  "om blogg Nyheter en-side Øl æra år C# v1.2 to_deler a b c p1 p2 arkiv 2024-05-17-fest mange ord her".split(
    " ",
  );
const spaced = ["Min Side", "hei (du)", "a+b & c", "50%", "Støtte prosesser", "ÅÆØ", "x'y"];
const fileNames = [
  "bilde.png",
  "Bilde To.PNG",
  "data.json",
  "notat.txt",
  "sub/ø.jpg",
  "fil.nn.png",
  "fil.png",
  "a.css",
  "dok.pdf",
  "sub/b.svg",
];

function folders(dice: Dice): string[] {
  const dirs = [""];
  for (let i = 2 + dice.upTo(6); i > 0; i--) {
    const parent = dice.pick(dirs);
    const name = dice.maybe(0.8) ? dice.pick(names) : dice.pick(spaced);
    dirs.push(parent ? `${parent}/${name}` : name);
  }
  return [...new Set(dirs)];
}

function suffix(dice: Dice, languages: readonly string[]): string {
  return languages.length > 1 ? `.${dice.pick(languages)}` : "";
}

function fillFolder(
  dice: Dice,
  files: Record<string, string>,
  dir: string,
  languages: readonly string[],
): void {
  const at = (name: string) => `content/${dir ? `${dir}/` : ""}${name}`;
  const put = (name: string, kind: "page" | "branch" | "bundled") => {
    const dot = name.lastIndexOf(".");
    if (kind !== "bundled" && isTaken(files, at(name))) return;
    if (languages.length === 1) files[at(name)] = page(dice, kind);
    else {
      // A file without a language is in the first one; two files for one language are a matter of chance.
      for (const lang of dice.some(
        [dice.pick(["", languages[0]]), ...languages.slice(1)],
        1,
        languages.length,
      )) {
        files[at(lang ? `${name.slice(0, dot)}.${lang}${name.slice(dot)}` : name)] = page(dice, kind);
      }
    }
  };
  if (dice.maybe(0.5)) put("_index.md", "branch");
  for (let i = dice.upTo(4); i > 0; i--)
    put(`${dice.maybe(0.8) ? dice.pick(names) : dice.pick(spaced)}.md`, "page");
  for (let i = dice.upTo(3); i > 0; i--) {
    const bundle = dice.maybe(0.8) ? dice.pick(names) : dice.pick(spaced);
    put(`${bundle}/index.md`, "page");
    for (const file of dice.some(fileNames, 0, 5)) files[at(`${bundle}/${file}`)] = "x";
    for (const file of dice.some(["tekst.md", "Annen.md", "sub/dyp.md", "b.nn.md"], 0, 2))
      put(`${bundle}/${file}`, "bundled");
  }
  for (const file of dice.some(fileNames, 0, 2)) files[at(file)] = "x";
}

/** Two files for one page: which one wins is a matter of chance in Hugo. */
function isTaken(files: Record<string, string>, path: string): boolean {
  const key = (file: string) =>
    file
      .toLowerCase()
      .replaceAll(" ", "-")
      .replace(/\/_?index(\.\w\w)?\.md$|(\.\w\w)?\.md$/, "");
  return Object.keys(files).some((file) => file.endsWith(".md") && key(file) === key(path) && file !== path);
}

const words =
  "Ål ål Zebra apekatt Øl Ære bok Bok C++ det er fint Hei på deg én to 10 9 2 Aa aa og i iPhone NAV Digdir nav-en".split(
    " ",
  );

function title(dice: Dice): string {
  return JSON.stringify(dice.some(words, 1, 3).join(" "));
}

function page(dice: Dice, kind: "page" | "branch" | "bundled"): string {
  const lines: string[] = [];
  const add = (chance: number, line: () => string) => {
    if (dice.maybe(chance)) lines.push(line());
  };
  add(0.85, () => `title: ${title(dice)}`);
  add(0.2, () => `linkTitle: ${title(dice)}`);
  add(0.35, () => `weight: ${dice.pick([1, 2, 2, 3, 10, -1, 0])}`);
  add(0.5, () => `date: ${date(dice)}`);
  add(0.15, () => `lastmod: ${date(dice)}`);
  add(0.1, () => `publishDate: ${dice.pick(["2023-01-01", "2030-01-01"])}`);
  add(0.1, () => `expiryDate: ${dice.pick(["2020-01-01", "2040-01-01"])}`);
  add(0.06, () => "draft: true");
  add(0.2, () => `description: ${title(dice)}`);
  add(
    0.35,
    () =>
      `tags: [${dice
        .some(["hund", "katt", "Norsk elghund", "Ærfugl", "C#", "a/b"], 1, 3)
        .map((t) => JSON.stringify(t))
        .join(", ")}]`,
  );
  add(0.2, () => `categories: ${dice.pick(['["Dyr"]', "Dyr", '["Dyr", "Planter"]', '""'])}`);
  add(0.15, () => `tags_weight: ${dice.pick([1, 5, 30])}`);
  add(0.1, () => `keywords: ${dice.pick(["[a, b]", "a b", "[c]"])}`);
  add(
    0.15,
    () =>
      `slug: ${dice.pick(["en-slug", "Med Mellomrom", "Ø-slug", "a/b", "-x-", "C#"]).replace("-", () => `-${dice.upTo(9999)}-`)} ${dice.upTo(9999)}`,
  );
  add(
    0.1,
    () =>
      `url: ${dice.pick([`/egen/adresse${dice.upTo(9999)}/`, `relativ/sti${dice.upTo(9999)}`, `/med rom/Ø${dice.upTo(9999)}/`, `/:section/x-:title-${dice.upTo(9999)}/`, `/dyp/../opp${dice.upTo(9999)}/`, ...(kind === "page" ? [`/Fil${dice.upTo(9999)}.html`] : [])])}`,
  );
  add(0.1, () => `aliases: ${dice.pick(["[/gammel/]", "[naer, /Fjern/Sti]", "[./x.html]", "[/å/]"])}`);
  add(0.1, () => `type: ${dice.pick(["artikkel", "Nytt"])}`);
  add(0.1, () => `layout: ${dice.pick(["liste", "x/y"])}`);
  add(0.2, () => `rang: ${dice.pick(["1", "2", "b", "a", "1.5"])}`);
  add(0.07, () => `build: { render: ${dice.pick(["never", "link", "always"])} }`);
  add(0.07, () =>
    `build: { list: ${dice.pick(["never", "local", "always"])} }`.replace(
      "build",
      lines.some((l) => l.startsWith("build")) ? "x" : "build",
    ),
  );
  add(0.05, () => "headless: true");
  add(0.1, () => `outputs: ${dice.pick(["[html, json]", "[json, html]", "[html]", "[rss, html]"])}`);
  add(
    0.1,
    () =>
      `menus: ${dice.pick(["main", "[main, bunn]", "{ main: { weight: 5, name: Navn, parent: Blogg } }", "{ main: { identifier: Blogg, pre: x } }"])}`,
  );
  add(
    0.15,
    () =>
      `resources: [{ src: "*.png", name: "bilde-:counter", title: "Bilde :counter", params: { Alt: x } }, { src: "**", title: "Fil :counter", params: { alt: y, b: 1 } }]`,
  );
  add(0.08, () => `sitemap: { priority: 0.5, changefreq: daily }`);
  add(0.06, () => `translationKey: ${dice.pick(["nøkkel", "annen"])}`);
  if (kind === "branch") {
    add(0.3, () =>
      dice.pick([
        "cascade: { params: { fra: her }, description: Arvet }",
        "cascade: [{ target: { kind: page }, weight: 7 }, { target: { path: '/**/p*' }, type: kaskade }]",
        "cascade: { _target: { kind: '{section,page}' }, draft: false, banner: x }",
        "cascade: [{ target: { sites: { matrix: { languages: [nn] } } }, params: { nynorsk: true } }, { target: { environment: production }, params: { prod: 1 } }]",
        "cascade: { linkTitle: kaskade, target: { path: '/{om,blogg}/*' } }",
      ]),
    );
  }
  return dice.maybe(0.05) ? "Bare tekst." : `---\n${lines.join("\n")}\n---\n`;
}

function date(dice: Dice): string {
  return dice.pick([
    "2024-05-17",
    "2024-05-17T10:00:00Z",
    "2023-12-31T23:30:00+01:00",
    "2022-02-03 04:05:06",
    "2021-07-08",
    "2020-01-01T00:00:00",
    "2019-10-27T02:30:00",
  ]);
}

function config(dice: Dice, languages: readonly string[]): string {
  const lines = [
    `title = "Nettsted"`,
    `baseURL = "${dice.pick(["https://example.org/", "https://example.org/under/Mappe/"])}"`,
  ];
  const add = (chance: number, line: () => string) => {
    if (dice.maybe(chance)) lines.push(line());
  };
  lines.push(`defaultContentLanguage = "${languages[0]}"`);
  lines.push(
    `disableKinds = [${dice.some(['"rss"', '"sitemap"', '"404"', '"term"', '"taxonomy"'], 0, 3).join(", ")}]`,
  );
  add(0.2, () => `timeZone = "Europe/Oslo"`);
  add(0.2, () => "uglyURLs = true");
  add(0.15, () => "removePathAccents = true");
  add(0.15, () => "disablePathToLower = true");
  add(0.2, () => "pluralizeListTitles = false");
  add(0.2, () => "capitalizeListTitles = false");
  add(0.2, () => `titleCaseStyle = "${dice.pick(["Go", "Chicago", "FirstUpper", "none", "AP"])}"`);
  add(0.1, () => "buildDrafts = true");
  add(0.1, () => "buildFuture = true");
  add(0.1, () => "buildExpired = true");
  add(0.2, () => `sectionPagesMenu = "${dice.pick(["main", "bunn"])}"`);
  if (languages.length > 1) {
    add(0.4, () => "defaultContentLanguageInSubdir = true");
    for (const [i, lang] of languages.entries()) {
      lines.push(`[languages.${lang}]`, `weight = ${dice.pick([i + 1, 5 - i])}`);
      add(0.5, () => `title = "Nettsted ${lang}"`);
      add(0.3, () => `[languages.${lang}.params]\nsprak = "${lang}"`);
    }
  }
  add(
    0.2,
    () =>
      `[permalinks]\n${dice.pick(['blogg = "/:year/:month/:slug/"', 'om = "/:sections/:slugorfilename/"', '"/" = "/rot/:contentbasename/"', 'a = "/x/:title/:day/"'])}`,
  );
  add(
    0.2,
    () =>
      `[permalinks.${dice.pick(["page", "section", "term", "taxonomy"])}]\n${dice.pick(["blogg", "tags", "p1", "b"])} = "/${dice.pick(["ny/:slug/", ":section/:filename/", ":sections[1:]/:slug/", "fast/:contentbasename/", ":sectionslugs/:slug"])}"`,
  );
  add(0.15, () => `[frontmatter]\ndate = [":filename", ":default"]`);
  add(0.15, () => `[page]\nnextPrevSortOrder = "asc"\nnextPrevInSectionSortOrder = "asc"`);
  add(0.15, () => `[params]\nmainSections = ["blogg"]\nfarge = "blå"`);
  add(
    0.2,
    () =>
      `[[cascade]]\n[cascade.params]\nfra = "site"\n[cascade.target]\nkind = "${dice.pick(["page", "section", "{home,term}"])}"`,
  );
  add(
    0.2,
    () =>
      `[[menus.main]]\nname = "Blogg"\npageRef = "/blogg"\nweight = 2\n[[menus.main]]\nname = "Ute"\nurl = "https://example.com/"\nparent = "Blogg"\n[[menus.main]]\nname = "Rot"\nurl = "/rot/"\n[menus.main.params]\nx = 1`,
  );
  return `${lines.join("\n")}\n`;
}
