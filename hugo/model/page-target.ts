import { joinPath, withLeadingSlash } from "../url/path.ts";
import type { TargetPath } from "../url/target-path.ts";
import { isBranchKind } from "./kind.ts";
import { mainFormatOf, targetOf } from "./output.ts";
import type { Page } from "./page.ts";

const nowhere: TargetPath = {
  file: "",
  path: "",
  link: "",
  resourceDir: "",
  resourceLink: "",
  leavesSite: false,
};

export function mainTargetOf(page: Page): TargetPath {
  const format = mainFormatOf(page) ?? page.site.settings.outputFormats.get("html");
  return format ? targetOf(page, format) : nowhere;
}

/** The folder of a page in addresses: the slug of a section counts for all that is below it. */
export function urlDirOf(page: Page): string {
  if (page.kind === "home") return "/";
  const { base, containerDir, baseName } = page.pathInUrls;
  const isBranch = isBranchKind(page.kind);
  const parent = page.parent;
  const parentPath = parent?.pathInUrls.base ?? "/";
  const between = parentPath === "/" ? containerDir : containerDir.slice(parentPath.length);
  const own = isBranch
    ? page.slug || base.slice(containerDir === "/" ? 1 : containerDir.length + 1) || baseName
    : "";
  return withLeadingSlash(joinPath(parent?.urlDir ?? "/", between, own));
}
