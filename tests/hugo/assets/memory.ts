import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AssetFile, Find, Publication, Read } from "../../../hugo/assets/asset-file.ts";
import type { Diagnostic, Report } from "../../../hugo/diagnostics/diagnostic.ts";
import { placeOf, type Span } from "../../../hugo/diagnostics/source.ts";

/** Files by site path that stand on no disk; those in `published` are copied by the build anyway. */
export interface Memory {
  readonly find: Find;
  readonly read: Read;
  readonly published: Map<string, Publication["content"]>;
  readonly publish: (publication: Publication) => void;
  readonly report: Report;
  /** `code` or `code@path:line:column`, in the order reported. */
  readonly codes: () => string[];
  readonly places: () => string[];
  readonly hints: () => (string | undefined)[];
}

export function memory(
  files: Readonly<Record<string, string | Uint8Array>>,
  statics: readonly string[] = [],
): Memory {
  const diagnostics: Diagnostic[] = [];
  const published = new Map<string, Publication["content"]>();
  const contents = new Map(Object.entries(files));
  return {
    find: (path) => (contents.has(path) ? file(path, statics.includes(path)) : undefined),
    read: (absolutePath) => Buffer.from(contents.get(absolutePath.slice("/memory".length)) ?? "").subarray(),
    published,
    publish: ({ sitePath, content }) => void published.set(sitePath, content),
    report: (diagnostic) => void diagnostics.push(diagnostic),
    codes: () => diagnostics.map(({ code }) => code),
    places: () =>
      diagnostics.map(({ code, span }) => {
        const { line, column } = placeOf(span.source, span.start);
        return `${code}@${span.source.path}:${line}:${column}`;
      }),
    hints: () => diagnostics.map(({ hint }) => hint),
  };
}

export function file(path: string, published = false): AssetFile {
  return { sitePath: path, absolutePath: `/memory${path}`, shownPath: `assets${path}`, published };
}

export const anySpan: Span = { source: { path: "content/_index.md", text: "---\n" }, start: 0, end: 3 };

/** A folder with these files, gone when the test is over. */
export function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: { after(done: () => void): void },
): string {
  const root = mkdtempSync(join(tmpdir(), "assets-"));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
