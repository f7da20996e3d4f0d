import { queryOf } from "../build/layout-renderer.ts";
import type { SiteBuild } from "../build/site-build.ts";
import type { PageOutput } from "../model/output.ts";
import { findPage } from "./find-page.ts";

/** For each output format of a page: the layouts that it may have, from best to worst, and the one taken. */
export function layoutsAsText(
  build: Pick<SiteBuild, "sites" | "lookup" | "layouts">,
  wanted: string,
): string {
  const page = findPage(build.sites, wanted);
  const file = page.contentFile?.displayPath;
  const head = `${page.relPermalink || page.path} (${file === undefined ? page.kind : `${page.kind}, ${file}`})`;
  const origin = build.layouts.fromTheme
    ? ["The site has no layouts of its own; these are the project's."]
    : [];
  return [head, ...origin, ...page.outputs.flatMap((output) => outputLines(build, output))]
    .map((line) => `${line}\n`)
    .join("");
}

function outputLines({ lookup }: Pick<SiteBuild, "lookup">, output: PageOutput): string[] {
  const query = queryOf(output.page, output.format);
  const candidates = lookup.candidates(query);
  const taken = candidates.find((candidate) => candidate.taken);
  const base = taken && lookup.baseof(query);
  return [
    "",
    `${output.format.name}, written to ${output.targetPath}`,
    ...candidates.map(
      ({ name, exists, taken }) =>
        `  layouts/${name}${taken ? "  <- taken" : exists ? "  (there, not taken)" : ""}`,
    ),
    ...(taken ? [] : ["  None of these is there."]),
    ...(base === undefined ? [] : [`  within layouts/${base}, where the layout extends \`baseof.njk\``]),
  ];
}
