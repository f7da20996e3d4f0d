import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hugoBinary } from "./ask.ts";

/** One page of `tests/fixtures/front-matter/pages.json`: its text, and what Hugo 0.169 makes of its head. */
export interface RecordedPage {
  readonly name: string;
  readonly text: string;
  /** `null`: Hugo refuses the page. */
  readonly hugo: { readonly raw: string; readonly params: Record<string, unknown> } | null;
}

export const fixture = join(import.meta.dirname, "../../tests/fixtures/front-matter/pages.json");

/** Keys that Hugo adds to `.Params` by itself. */
const added = new Set(["draft", "iscjklanguage", "date", "lastmod", "publishdate", "expirydate"]);
const layout =
  '{{ jsonify (dict "noHTMLEscape" true) (dict "raw" .RawContent "params" .Params) | safeHTML }}';

/** Asks Hugo anew about every page of the fixture and writes its answers. */
export function recordFrontMatter(): void {
  const pages = JSON.parse(readFileSync(fixture, "utf8")) as RecordedPage[];
  const recorded = pages.map(({ name, text }) => ({ name, text, hugo: askHead(text) }));
  writeFileSync(fixture, `${JSON.stringify(recorded, null, 1)}\n`);
}

function askHead(text: string): RecordedPage["hugo"] {
  const dir = mkdtempSync(join(tmpdir(), "oracle-"));
  const config =
    'baseURL = "https://example.org/"\ndisableKinds = ["home", "taxonomy", "term", "rss", "sitemap", "404"]\n';
  try {
    mkdirSync(join(dir, "content/p"), { recursive: true });
    mkdirSync(join(dir, "layouts"));
    writeFileSync(join(dir, "hugo.toml"), config);
    writeFileSync(join(dir, "layouts/all.html"), layout);
    writeFileSync(join(dir, "content/p/index.md"), text);
    execFileSync(hugoBinary(), ["--source", dir, "--quiet", "-D", "-E", "-F"], { stdio: "pipe" });
    const answer = JSON.parse(readFileSync(join(dir, "public/p/index.html"), "utf8")) as NonNullable<
      RecordedPage["hugo"]
    >;
    const params = Object.entries(answer.params).filter(([key]) => !added.has(key));
    return { raw: answer.raw, params: Object.fromEntries(params) };
  } catch {
    return null;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) recordFrontMatter();
