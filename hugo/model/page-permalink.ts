import { queryUnescape, urlize } from "../url/escape.ts";
import { type PermalinkPage, type PermalinkPattern, parsePermalink } from "../url/permalink.ts";
import { globToRegExp } from "./glob.ts";
import type { Page } from "./page.ts";
import type { PermalinkRule } from "./settings.ts";
import { calendarDate, clocksOf } from "./time-zone.ts";

const zeroDate = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 };

/** `url` of the front matter with its tokens filled in, as `/:year/:slug/`. */
export function expandedUrl(page: Page): string {
  const { url } = page.meta;
  return url.includes(":") ? expand(page, parsePermalink(url)) : url;
}

/** What the first permalink pattern that aims at the page gives, or `""`. */
export function expandedPermalink(page: Page): string {
  const rule = page.site.permalinks.find((rule) => rule.matches(page));
  return rule ? expand(page, rule.pattern) : "";
}

function expand(page: Page, pattern: PermalinkPattern): string {
  const { settings } = page.site;
  if (pattern.unknown !== undefined) return "";
  // Hugo decodes the result, so that a `+` that a title left becomes a space.
  return queryUnescape(pattern.expand(permalinkPage(page), (text) => urlize(text, settings)));
}

/** The page as permalink tokens see it; each value is worked out only when a token asks. */
function permalinkPage(page: Page): PermalinkPage {
  return {
    get title() {
      return page.title;
    },
    slug: page.slug,
    get fileName() {
      return page.file?.translationBaseName ?? "";
    },
    get folderName() {
      return page.file?.dir.split("/").at(-2) ?? "";
    },
    get contentBaseName() {
      return page.contentPath.original.baseName;
    },
    get section() {
      return page.section;
    },
    get sections() {
      return page.currentSection.path.split("/").filter((part) => part !== "");
    },
    get sectionSlug() {
      const first = page.firstSection;
      return first.isHome ? "" : first.slug || first.title;
    },
    get sectionSlugs() {
      const sections = [page.currentSection, ...page.currentSection.ancestors].filter(
        ({ isHome }) => !isHome,
      );
      return sections.reverse().map((section) => section.slug || section.title);
    },
    get date() {
      const { date, site } = page;
      return date ? calendarDate(date, clocksOf(date, site.zone)) : zeroDate;
    },
  };
}

/** A rule of `permalinks`, its pattern and its target read. */
export interface ReadPermalinkRule {
  readonly text: string;
  readonly pattern: PermalinkPattern;
  readonly matches: (page: Page) => boolean;
}

export function readPermalinkRules(rules: readonly PermalinkRule[]): ReadPermalinkRule[] {
  return rules.map((rule) => {
    const path = rule.path ? globToRegExp(rule.path.toLowerCase()) : undefined;
    return {
      text: rule.pattern,
      pattern: parsePermalink(rule.pattern),
      matches: (page) => (rule.kind === "" || rule.kind === page.kind) && (path?.test(page.path) ?? true),
    };
  });
}
