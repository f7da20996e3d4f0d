import { nearest } from "../diagnostics/suggest.ts";
import type { Page } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { CommandMistake } from "./mistake.ts";

/** The page that someone means by a content file, an address on the site, or Hugo's path of a page. */
export function findPage(sites: readonly Site[], wanted: string): Page {
  const pages = sites.flatMap((site) => site.tree.all);
  const text = wanted.trim().replaceAll("\\", "/");
  const address = pathOf(text);
  const found =
    pages.find((page) => isFileOf(page, text)) ??
    pages.find((page) => page.relPermalink !== "" && sameAddress(page.relPermalink, address)) ??
    sites.map((site) => site.getPage(address)).find((page) => page !== undefined);
  if (found) return found;
  const names = pages.flatMap(({ contentFile, relPermalink }) => [
    contentFile?.displayPath ?? "",
    decoded(relPermalink),
  ]);
  const guess =
    nearest(text, names) ??
    names.find((name) => name.replace(/\/$/, "").endsWith(address.replace(/\/$/, "")));
  throw new CommandMistake(
    `There is no page \`${wanted}\`.${guess === undefined ? "" : ` Did you mean \`${guess}\`?`}`,
  );
}

function isFileOf(page: Page, text: string): boolean {
  const file = page.contentFile;
  if (!file) return false;
  const path = text.replace(/^\.\//, "");
  return path === file.displayPath || path === file.path || path.endsWith(`/${file.displayPath}`);
}

/** The path of an address, which may be whole: `https://eksempel.no/om/`. */
function pathOf(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return new URL(text).pathname;
  return text.startsWith("/") ? text : `/${text}`;
}

function sameAddress(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(address: string): string {
  return decoded(address)
    .replace(/\/(?:index\.html)?$/, "")
    .toLowerCase();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
