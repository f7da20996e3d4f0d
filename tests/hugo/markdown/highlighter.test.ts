import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { emptyParams } from "../../../hugo/formats/value.ts";
import { readMarkupConfig } from "../../../hugo/markdown/config.ts";
import { highlightOptions, optionsOf } from "../../../hugo/markdown/highlight-options.ts";
import { createHighlighter } from "../../../hugo/markdown/highlighter.ts";

const config = readMarkupConfig(emptyParams()).highlight;

function highlight(code: string, lang: string, options = "noClasses=false"): string {
  return createHighlighter()(code, lang, highlightOptions(config, optionsOf(options), ""));
}

const codes = [
  ["go", '// blåbær\nfunc main() { fmt.Println("<a>", 1) }\n'],
  ["html", "<!-- ø -->\n<a href=\"x\">å</a><script>'<b>'</script>\n"],
  ["js", "/* æ\n * ø */ const a = `</script>`;\n"],
  ["ts", "interface A<T> { b: string }\n"],
  ["css", ".a::before { content: '<'; }\n"],
  ["yaml", "a: &b [1, 'c']\n"],
  ["toml", '[a]\nb = "å"\n'],
  ["json", '{"a": [1, null]}\n'],
  ["sh", "for f in *; do echo \"$f\" && cat < 'x'; done\n"],
  ["console", "$ npm start\nferdig\n"],
  ["python", '@a\ndef f():\n    """æ\n    ø"""\n'],
  ["diff", "-gammel\n+ny\n"],
  ["md", "# Å\n\n*a* <b>\n"],
  ["sql", "SELECT 'æ' FROM a -- ø\n"],
  ["php", "<?php echo '<a>'; ?>\n"],
  ["java", "@A class B { /* ø */ }\n"],
  ["go-html-template", '<p>{{ .Title | upper }}</p>{{/* "ø" */}}\n'],
  ["http", "GET / HTTP/1.1\nA: b\n\n{}\n"],
  ["postgres", "SELECT $$a <b>$$;\n"],
  ["dockerfile", "FROM a\nRUN b && c\n"],
] as const;

for (const [lang, code] of codes) {
  test(`code in ${lang} is coloured, and its text stays what it is`, () => {
    const html = highlight(code, lang);
    assert.match(html, /<span class="cl">.*<span class="[a-z0-9]{1,2}">/s);
    assert.equal(textOf(html), code);
    assert.deepEqual(html.match(/<(?!\/?(?:div|pre|code|span)\b)[^>]*>/g), null);
  });
}

test("tokens have the classes of Chroma, and by default its colours, too", () => {
  assert.match(
    highlight('"æ"\n', "go", "hl_inline=true,noClasses=false"),
    /><span class="s">&#34;æ&#34;<\/span>/,
  );
  assert.match(highlight('"æ"\n', "go", "hl_inline=true"), /><span class="s" style="color:#e6db74">/);
  assert.match(highlight("// a\n", "go", "style=dracula"), /<span class="c" style="color:#6272a4">\/\/ a/);
});

test("a token that goes on over lines is closed on each", () => {
  assert.match(
    highlight("/* a\nb */\n", "go"),
    /<span class="c">\/\* a\n<\/span><\/span><\/span><span class="line"><span class="cl"><span class="c">b \*\/<\/span>\n/,
  );
});

test("the colours of code do not hang on what was coloured before", () => {
  const one = createHighlighter();
  const options = highlightOptions(config, {}, "");
  const code = "GET / HTTP/1.1\nHost: a\n\n<p>body { color: red }</p>\n";
  const first = one(code, "http", options);
  for (const [lang, text] of codes) one(text, lang, options);
  assert.equal(one(code, "http", options), first);
});

test("a language has the names that Hugo has for it", () => {
  const isKnown = (lang: string): boolean => highlight("a", lang).startsWith("<div");
  const known = [
    "GO",
    "Golang",
    "yml",
    "c++",
    "C#",
    "objective-c",
    "Bash Session",
    "docker",
    "text",
    "txt",
    "mjs",
  ];
  const unknown = ["TXT", "mermaid", "jinja2", "nunjucks", "less", "constructor", "__proto__", "toString"];
  assert.deepEqual(
    known.filter((lang) => !isKnown(lang)),
    [],
  );
  assert.deepEqual(unknown.filter(isKnown), []);
});

test("very long code, and code with very long lines, is not coloured", () => {
  assert.match(highlight('"a" '.repeat(200), "go"), /class="s"/);
  assert.doesNotMatch(highlight('"a" '.repeat(300), "go"), /class="s"/);
  assert.doesNotMatch(highlight('"a"\n'.repeat(5100), "go"), /class="s"/);
});

test("hostile code takes no long time", () => {
  for (const lang of [
    "js",
    "html",
    "md",
    "yaml",
    "sh",
    "css",
    "go",
    "python",
    "go-html-template",
    "sql",
    "php",
  ]) {
    for (const piece of ["<", "(", "[", "*a ", "{{", "`$" + "{", '"\\', "/*", "a.", "  ", "#", "'", "\n"]) {
      for (const line of [`${piece.repeat(900 / piece.length)}\n`, `${piece}\n`]) {
        const start = process.cpuUsage();
        highlight(line.repeat(19_900 / line.length), lang);
        const time = process.cpuUsage(start).user / 1000;
        assert.ok(time < 2000, `${lang} ${JSON.stringify(line)}: ${time} ms`);
      }
    }
  }
});

test("the highlighter's library is loaded when code is to be coloured, not before", () => {
  const script = `
    import { createRequire } from "node:module";
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes("highlight.js")).length;
    const { createHighlighter } = await import("./hugo/markdown/highlighter.ts");
    const { highlightOptions } = await import("./hugo/markdown/highlight-options.ts");
    const { readMarkupConfig } = await import("./hugo/markdown/config.ts");
    const options = highlightOptions(readMarkupConfig({}).highlight, {}, "");
    const highlight = createHighlighter();
    highlight("a", "text", options);
    highlight("a", "ukjent", options);
    const before = loaded();
    highlight("a", "go", options);
    console.log(before, loaded());`;
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    {
      encoding: "utf8",
      cwd: new URL("../../../", import.meta.url),
    },
  );
  assert.equal(output.trim(), "0 2");
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
