/**
 * Asks Hugo for what the fixtures in `tests/fixtures/shortcode/` expect, and writes them anew.
 * A new case is a line with its `text` alone: `npx tsx scripts/oracle/shortcode.ts [FILE]`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hugoTemplates } from "../../tests/fuzz/probe-shortcodes.ts";
import { hugoBinary } from "./ask.ts";

interface Case {
  readonly text: string;
  /** The site's configuration, on top of what every case has. */
  readonly config?: object;
  /** The page's front matter, on top of its title. */
  readonly params?: object;
  readonly markup?: "html";
}

const kinds = {
  "language.jsonl": "{{ .RenderShortcodes }}",
  "embedded.jsonl": "{{ .RenderShortcodes }}",
  "content.jsonl": `{{ jsonify (dict "noHTMLEscape" true) (dict "content" .Content "summary" .Summary "rest" .ContentWithoutSummary "truncated" .Truncated "plain" .Plain "words" .WordCount "fuzzy" .FuzzyWordCount "minutes" .ReadingTime "toc" .TableOfContents) | safeHTML }}`,
  "plain.jsonl": "{{ .Params.html | plainify | safeHTML }}",
} as const;

const wanted = process.argv[2];
for (const [file, layout] of Object.entries(kinds)) {
  if (wanted !== undefined && wanted !== file) continue;
  const path = new URL(`../../tests/fixtures/shortcode/${file}`, import.meta.url);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${lines.map((line) => record(line, layout)).join("\n")}\n`);
}

function record(line: string, layout: string): string {
  if (line.startsWith("//") || line.trim() === "") return line;
  const { text, config, params, markup }: Case = JSON.parse(line);
  const answer = ask(
    { text, ...(config && { config }), ...(params && { params }), ...(markup && { markup }) },
    layout,
  );
  return JSON.stringify({
    ...(config && { config }),
    ...(params && { params }),
    ...(markup && { markup }),
    text,
    ...answer,
  });
}

function ask(given: Case, layout: string): object {
  const dir = mkdtempSync(join(tmpdir(), "oracle-"));
  const site = {
    "hugo.json": JSON.stringify({
      baseURL: "https://example.org/",
      disableKinds: ["taxonomy", "term", "rss", "sitemap", "404", "home", "section"],
      security: { allowContent: [".*"] },
      ...given.config,
    }),
    "layouts/all.html": layout,
    [`content/side/index.${given.markup ?? "md"}`]: `${JSON.stringify({ title: "Side", ...given.params })}\n${given.text}`,
    "content/andre.md": '{"title": "Andre"}\n',
    "content/side/bilde.png": "bilde",
    "assets/bilder/to.png": "bilde",
    ...hugoTemplates(),
  };
  try {
    for (const [path, text] of Object.entries(site)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const run = spawnSync(hugoBinary(), ["--source", dir], { encoding: "utf8" });
    const output = join(dir, "public/side/index.html");
    if (run.status !== 0) return { refused: reason(run.stdout + run.stderr) };
    const html = existsSync(output) ? readFileSync(output, "utf8") : "";
    return layout.startsWith("{{ jsonify") ? JSON.parse(html) : { html };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Hugo's words, without the paths of the machine. */
function reason(output: string): string {
  const line = output.split("\n").find((each) => each.startsWith("ERROR")) ?? "";
  return line
    .replace(/.*(?:index\.(?:md|html):\d+:\d+"|\/side"?): /, "")
    .replace(/"[^"]*\/content\//g, '"content/');
}
