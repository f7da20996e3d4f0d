import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { SiteBuilder } from "../../hugo/build/builder.ts";
import type { Diagnostic } from "../../hugo/diagnostics/diagnostic.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { home, project } from "./cli.ts";
import { writeFiles } from "./txtar.ts";

export interface BuiltSite {
  /** The text of each file below the destination, by path; copied files too. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds a site of files by path in an empty folder, in this process and without Eleventy. */
export async function buildSite(
  folder: string,
  site: ReadonlyMap<string, string>,
  now: Date = new Date("2025-01-01T00:00:00Z"),
): Promise<BuiltSite> {
  writeFiles(folder, site);
  const builder = new SiteBuilder({
    siteDir: folder,
    themeDir: project,
    importModule: home.importModule,
    environment: "production",
    env: {},
    flags: emptyParams(),
    cleanDestinationDir: false,
    isServer: false,
    now: () => now,
  });
  const { files, diagnostics } = await builder.build();
  const destination = join(folder, "public");
  writeFiles(destination, new Map(files.map(({ targetPath, text }) => [targetPath, text])));
  const later = await builder.finish(files.map(({ targetPath }) => targetPath));
  return { files: filesIn(destination), diagnostics: [...diagnostics, ...later] };
}

/** The text of each file below a folder, by path. */
export function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.sort().map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}
