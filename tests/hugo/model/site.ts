import { readConfig } from "../../../hugo/config/config.ts";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import { html } from "../../../hugo/html/html.ts";
import { buildSites } from "../../../hugo/model/build-sites.ts";
import type { ContentFile, ContentRenderer } from "../../../hugo/model/input.ts";
import type { Site } from "../../../hugo/model/site.ts";

const nothing = html``;

/** Renders nothing: these tests look at what a page is, not at its text. */
const renderer: ContentRenderer = {
  render: () => ({
    content: nothing,
    contentWithoutSummary: nothing,
    summary: nothing,
    truncated: false,
    plain: "",
    plainWords: [],
    wordCount: 0,
    fuzzyWordCount: 0,
    readingTime: 0,
    tableOfContents: nothing,
    fragments: null,
    rawContent: "",
  }),
};

/** Builds the model of a site given as files by path. */
export function siteOf(
  files: Readonly<Record<string, string>>,
  now = new Date(),
): { sites: readonly Site[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const configFiles = [{ path: "hugo.toml", text: files["hugo.toml"] ?? "" }];
  const config = readConfig({ files: configFiles, environment: "production", env: {}, flags: {} }, report);
  const content = Object.entries(files).flatMap(([path, text]) => contentFile(path, text));
  return { sites: buildSites({ config, content, now, renderer }, report), diagnostics };
}

function contentFile(path: string, text: string): ContentFile[] {
  if (!path.startsWith("content/")) return [];
  const source = /\.(md|html|org|adoc)$/i.test(path) ? { path, text } : undefined;
  return [{ path: path.slice("content/".length), displayPath: path, ...(source ? { source } : {}) }];
}

/** Reads a site in the txtar format: `-- path --` lines before the texts of files. */
export function txtar(text: string): Record<string, string> {
  const files: Record<string, string> = {};
  const parts = text.split(/^-- (.+?) --\n/m);
  for (let i = 1; i < parts.length; i += 2) files[parts[i] ?? ""] = parts[i + 1] ?? "";
  return files;
}
