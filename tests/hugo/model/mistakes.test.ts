import assert from "node:assert/strict";
import { test } from "node:test";
import { site as catalogue } from "../../../hugo/diagnostics/catalogue/site.ts";
import { outputsOfSites } from "../../../hugo/model/outputs.ts";
import { siteOf, txtar } from "./site.ts";

function codesOf(files: string): string[] {
  const text = files.startsWith("-- ") ? files : `-- content/side.md --\n${files}`;
  const { sites, diagnostics } = siteOf(txtar(text));
  const outputs = outputsOfSites(sites, (diagnostic) => diagnostics.push(diagnostic));
  for (const { targetPath } of [...outputs.pages, ...outputs.aliases, ...outputs.resources]) {
    assert.ok(!targetPath.startsWith("/") && !targetPath.split("/").includes(".."), targetPath);
  }
  return [...new Set(diagnostics.map(({ code }) => code))];
}

for (const [code, { example }] of Object.entries(catalogue)) {
  test(`the example of ${code} is reported as that`, () => {
    assert.ok(codesOf(example).includes(code as keyof typeof catalogue), codesOf(example).join());
  });
}

const safe: readonly [name: string, head: string][] = [
  ["a url above the site", 'url: "../../../../etc/passwd"'],
  ["a slug above the site", 'slug: "../../../../../x"'],
  ["a slug with backslashes", 'slug: "..\\\\..\\\\x"'],
  ["an alias above the site", 'aliases: ["/../../x", "../../../y", "..\\\\..\\\\z"]'],
  ["a url with tokens", 'url: "/../:title/../../../x"\ntitle: "../../a"'],
];
for (const [name, head] of safe) {
  test(`${name} is written inside it, and told of`, () => {
    assert.notDeepEqual(codesOf(`---\n${head}\n---\n`), []);
  });
}
const types: readonly [config: string, file: string, head: string, codes: string[]][] = [
  ["", "side.md", "", []],
  ["", "side.html", "title: Gammel", ["site/content-refused"]],
  ["", "side.html", "draft: true", ["site/content-refused"]],
  ["", "side.md", "markup: html", ["site/content-refused"]],
  ["", "side.html", "markup: md", []],
  ['allowContent = ["! ^text/org$"]', "side.html", "", []],
  ['allowContent = ["^text/(markdown|html)$"]', "side.html", "", []],
  ['allowContent = ["(?i)TEXT"]', "side.html", "", []],
  ['allowContent = "text"', "side.html", "", []],
  ['allowContent = ["^text/html$"]', "side.md", "", ["site/content-refused"]],
  ['allowContent = ["^text/", "! text"]', "side.md", "", ["site/content-refused"]],
  ["allowContent = []", "side.md", "", ["site/content-refused"]],
  ["", "side.md", "markup: goldmark", []],
  ["", "side.md", "markup: text/markdown", []],
  ["", "side.md", "markup: mdown", []],
  ["", "side.md", "markup: blackfriday", ["site/unknown-markup"]],
  ["", "side.md", "outputs: [html, tull]", ["site/unknown-output"]],
  ["", "side.md", "outputs: [HTML, RSS, 404]", []],
  ["", "side.md", "outputs: html rss", []],
  ["", "side.md", "outputs: { a: 1 }", []],
];
for (const [security, file, head, codes] of types) {
  test(`${file} with ${JSON.stringify(head)} and ${security || "no policy"} is ${codes.join() || "fine"}`, () => {
    const text = `-- hugo.toml --\n[security]\n${security}\n-- content/${file} --\n---\n${head}\n---\n<p>Hei</p>\n`;
    assert.deepEqual(codesOf(text), codes);
  });
}
