import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hugoBinary } from "./ask.ts";
import { recordMarkdown } from "./record-markdown.ts";

/** Records anew what Hugo makes of the code blocks and the calls of its highlighter in tests/fixtures/highlight/. */
const fixtures = "tests/fixtures/highlight";
const calls = join(fixtures, "calls.json");

interface Calls {
  readonly about: string;
  readonly calls: readonly { readonly code: string; readonly lang: string; readonly options: string }[];
}

const layout =
  "{{ range hugo.Data.calls }}{{ jsonify (dict `noHTMLEscape` true) (string (highlight .code .lang .options)) | safeHTML }}\n{{ end }}";

function recordCalls(hugo: string): void {
  const fixture = JSON.parse(readFileSync(calls, "utf8")) as Calls;
  const site = mkdtempSync(join(tmpdir(), "highlight-"));
  for (const folder of ["data", "layouts"]) mkdirSync(join(site, folder));
  writeFileSync(join(site, "hugo.json"), '{ "disableKinds": ["taxonomy", "term", "rss", "sitemap", "404"] }');
  writeFileSync(join(site, "data", "calls.json"), JSON.stringify(fixture.calls));
  writeFileSync(join(site, "layouts", "home.html"), layout);
  execFileSync(hugo, ["--quiet", "--source", site]);
  const answers = readFileSync(join(site, "public", "index.html"), "utf8")
    .trim()
    .split("\n");
  rmSync(site, { recursive: true });
  const answered = fixture.calls.map(({ code, lang, options }, n) => ({
    code,
    lang,
    options,
    html: JSON.parse(answers[n] ?? "null") as string,
  }));
  writeFileSync(calls, `${JSON.stringify({ about: fixture.about, calls: answered }, undefined, 1)}\n`);
}

if (process.argv.includes("--record")) {
  const hugo = hugoBinary();
  recordMarkdown(hugo, join(fixtures, "fences"));
  recordCalls(hugo);
}
