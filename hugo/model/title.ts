import type { ContentPath } from "../url/content-path.ts";
import { pluralize } from "./inflect.ts";
import type { Kind } from "./kind.ts";
import type { SiteSettings } from "./settings.ts";
import { toTitle } from "./title-case.ts";

type TitleSettings = Pick<
  SiteSettings,
  "title" | "titleCaseStyle" | "pluralizeListTitles" | "capitalizeListTitles"
>;

/** The title of a page that Hugo makes without a file. */
export function autoTitle(kind: Kind, path: ContentPath, term: string, settings: TitleSettings): string {
  const capital = (text: string) =>
    settings.capitalizeListTitles ? toTitle(text, settings.titleCaseStyle) : text;
  const name = path.original.baseName;
  switch (kind) {
    case "home":
      return settings.title;
    case "section":
      return capital(settings.pluralizeListTitles ? pluralize(name) : name);
    case "taxonomy":
      return capital(name).replaceAll("-", " ");
    case "term":
      return capital(term);
    case "404":
      return "404 Page not found";
    default:
      return "";
  }
}
