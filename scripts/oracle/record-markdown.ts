import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Fixture {
  readonly about: string;
  readonly markup: unknown;
  readonly cases: readonly { readonly markdown: string; html?: string; toc?: string }[];
}

const layout =
  '{{ range site.RegularPages }}{{ dict "n" .Params.n "html" .Content "toc" .TableOfContents | ' +
  'jsonify (dict "noHTMLEscape" true) }}\n{{ end }}';

/** Records anew what Hugo makes of the Markdown in a folder of fixtures: each keeps its `markup` and its inputs. */
export function recordMarkdown(hugo: string, folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const path = join(folder, name);
    const fixture = JSON.parse(readFileSync(path, "utf8")) as Fixture;
    const answers = ask(hugo, fixture);
    const cases = fixture.cases.map(({ markdown }, n) => ({ markdown, ...answers.get(n) }));
    writeFileSync(path, `${JSON.stringify({ ...fixture, cases }, undefined, 1)}\n`);
  }
}

function ask(hugo: string, { markup, cases }: Fixture): Map<number, { html: string; toc: string }> {
  const site = mkdtempSync(join(tmpdir(), "markdown-"));
  for (const folder of ["content", "layouts"]) mkdirSync(join(site, folder));
  const disableKinds = ["taxonomy", "term", "rss", "sitemap", "404", "section"];
  const config = { baseURL: "https://example.org/", disableKinds, markup };
  writeFileSync(join(site, "hugo.json"), JSON.stringify(config));
  writeFileSync(join(site, "layouts", "home.html"), layout);
  writeFileSync(join(site, "layouts", "page.html"), "");
  for (const [n, { markdown }] of cases.entries()) {
    writeFileSync(join(site, "content", `p${n}.md`), `---\nn: ${n}\n---\n${markdown}`);
  }
  execFileSync(hugo, ["--quiet", "--source", site]);
  const lines = readFileSync(join(site, "public", "index.html"), "utf8")
    .trim()
    .split("\n");
  rmSync(site, { recursive: true });
  return new Map(
    lines.map((line) => {
      const { n, html, toc } = JSON.parse(line) as { n: number; html: string; toc: string };
      return [n, { html, toc }];
    }),
  );
}
