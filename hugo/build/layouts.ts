import { join } from "node:path";
import type { Source } from "../diagnostics/source.ts";
import { readTexts } from "../disk/site-disk.ts";
import { walk } from "../disk/walk.ts";

/** The layouts of a site, or of the project where the site has none of its own. */
export interface Layouts {
  /** By path below `layouts/`. */
  readonly files: ReadonlyMap<string, Source>;
  /** The site has none: the project's serve as its theme. */
  readonly fromTheme: boolean;
  /** Go templates of the site, which are named to its authors and not run. */
  readonly goTemplates: readonly string[];
}

/** Reads the Nunjucks layouts of the site's folder, else of the theme's. */
export function readLayouts(
  site: { dir: string; layoutDir: string },
  theme: { dir: string; layoutDir: string },
): Layouts {
  const own = layoutsIn(site.dir, site.layoutDir);
  const goTemplates = walk(join(site.dir, site.layoutDir), site.dir)
    .map((file) => `${site.layoutDir}/${file.path}`)
    .filter((path) => /\.(?:html|xml|json|txt|md)$/.test(path));
  if (own.size > 0 || site.dir === theme.dir) return { files: own, fromTheme: false, goTemplates };
  return { files: layoutsIn(theme.dir, theme.layoutDir), fromTheme: true, goTemplates };
}

function layoutsIn(dir: string, layoutDir: string): Map<string, Source> {
  const texts = readTexts(join(dir, layoutDir), dir, /\.njk$/i);
  return new Map(texts.map(({ path, text }) => [path, { path: `${layoutDir}/${path}`, text }]));
}
