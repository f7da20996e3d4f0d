import { walk } from "../disk/walk.ts";
import type { AnyShortcode } from "../shortcode/call.ts";

/** Reads a module by its absolute path; the edge knows how TypeScript is read. */
export type ImportModule = (path: string) => Promise<unknown>;

/**
 * The shortcodes written as TypeScript modules below a folder: `prosesser/strategy-card.ts` is
 * `prosesser/strategy-card`. A module without a shortcode as its default export is only a helper of others.
 */
export async function loadShortcodeModules(
  folder: string,
  boundary: string,
  importModule: ImportModule,
): Promise<Map<string, AnyShortcode>> {
  const modules = new Map<string, AnyShortcode>();
  for (const file of walk(folder, boundary)) {
    if (!/\.(?:ts|mjs|js)$/.test(file.path) || file.path.endsWith(".d.ts")) continue;
    const loaded: unknown = await importModule(file.absolutePath);
    const shortcode = defaultExport(loaded);
    if (isShortcode(shortcode)) modules.set(file.path.replace(/\.\w+$/, ""), shortcode);
  }
  return modules;
}

function defaultExport(loaded: unknown): unknown {
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : undefined;
}

function isShortcode(value: unknown): value is AnyShortcode {
  return (
    typeof value === "object" &&
    value !== null &&
    "render" in value &&
    typeof value.render === "function" &&
    "body" in value
  );
}
