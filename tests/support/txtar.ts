import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files after lines `-- path --`; a text without such a line is one Markdown file of a site. */
export function parseTxtar(text: string): Map<string, string> {
  const files = new Map<string, string>();
  const parts = text.replace(/^\n/, "").split(/^-- (.+?) --\n/m);
  if (parts.length === 1) return new Map([["content/side.md", text]]);
  for (let i = 1; i < parts.length; i += 2) files.set(parts[i] ?? "", parts[i + 1] ?? "");
  return files;
}

/** A folder for one test, gone when the test ends. */
export function temporaryFolder(context: { after(clean: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "baksia-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the files of a txtar text, or of a map, into a folder. */
export function writeFiles(folder: string, files: string | ReadonlyMap<string, string>): void {
  for (const [path, text] of typeof files === "string" ? parseTxtar(files) : files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
