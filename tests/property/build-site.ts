import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RenderedFile, SiteBuilder } from "../../hugo/build/builder.ts";
import type { Diagnostic } from "../../hugo/diagnostics/diagnostic.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { project } from "../support/cli.ts";
import { writeFiles } from "../support/txtar.ts";

export interface Built {
  /** The folder that the site's own folder is in. */
  readonly around: string;
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Writes all to `site/public` in `around`, as `npm run build` does. */
  readonly write: () => Promise<void>;
}

/** Builds a site whose files are in `site/`; `use` sees the result before the folder is gone. */
export async function buildSite<T>(
  files: ReadonlyMap<string, string>,
  use: (built: Built) => T | Promise<T>,
  prepare: (around: string) => void = () => {},
): Promise<T> {
  const around = mkdtempSync(join(tmpdir(), "baksia-property-"));
  try {
    const siteDir = join(around, "site");
    writeFiles(siteDir, files);
    prepare(around);
    const builder = new SiteBuilder({
      siteDir,
      themeDir: project,
      environment: "production",
      env: {},
      importModule: (path) => import(path),
      flags: emptyParams(),
      cleanDestinationDir: true,
      isServer: false,
      now: () => new Date("2026-01-01T12:00:00Z"),
    });
    const result = await builder.build();
    const write = async (): Promise<void> => {
      const destination = builder.destination(builder.readConfig(() => {}));
      for (const { targetPath, text } of result.files) destination.write(targetPath, text);
      await builder.finish(result.files.map(({ targetPath }) => targetPath));
    };
    return await use({ around, files: result.files, diagnostics: result.diagnostics, write });
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}
