import type { z } from "zod";
import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Value } from "../formats/value.ts";
import type { FrontMatter } from "./read.ts";
import { frontMatterSchema } from "./schema.ts";

interface Rule {
  /** What the value must be, in words. */
  readonly wanted: string;
  /** Whether Hugo stops at another value, or reads it as nothing. */
  readonly refused: boolean;
}

const read = (wanted: string): Rule => ({ wanted, refused: false });
const refused = (wanted: string): Rule => ({ wanted, refused: true });

const rules: ReadonlyMap<string, Rule> = new Map([
  ...["title", "linktitle", "description", "summary", "slug", "layout", "type", "translationkey"].map(
    (key) => [key, read("a text")] as const,
  ),
  ...["draft", "headless", "iscjklanguage"].map((key) => [key, read("`true` or `false`")] as const),
  ...["keywords"].map((key) => [key, read("a list of texts")] as const),
  ["weight", read("a whole number")],
  ["sitemap", refused("a table with `changeFreq`, `disable`, `filename` and `priority`")],
  ["resources", read("a list of tables")],
  ["url", refused("a path of this site, without `https://`")],
  ["aliases", refused("a path of this site, without `https://`")],
  ["cascade", refused("a table or a list of tables")],
  ["build", refused("a table with `render`, `list` and `publishResources`")],
  ["params", refused("a table")],
  ["ingress", read("a text")],
  ["banner", read("a table with `image`")],
  ["navigation_link", read("a table with `text`")],
]);

const schemas: ReadonlyMap<string, z.ZodType> = new Map(Object.entries(frontMatterSchema.shape));

/** Tables for which Hugo takes any other kind of value for a parameter of the site's own. */
const onlyTables: ReadonlySet<string> = new Set(["sitemap"]);

/**
 * Checks the typed keys of a page's front matter against the schema. What Hugo refuses is an error,
 * what it reads as nothing a warning, at the value. Dates are judged where they are read.
 */
export function checkFrontMatter(frontMatter: FrontMatter, report: Report): void {
  for (const key of Object.keys(frontMatter.params)) {
    const rule = rules.get(key);
    if (rule) checkKey(frontMatter, key, rule, report);
    if (key === "_build") {
      const hint = "Write `build`.";
      report(
        diagnose(
          "front-matter/bad-value",
          frontMatter.spanOf(key),
          { key, wanted: "called `build`" },
          { hint },
        ),
      );
    }
  }
}

function checkKey(frontMatter: FrontMatter, key: string, rule: Rule, report: Report): void {
  const value = frontMatter.params[key] ?? null;
  if (onlyTables.has(key) && !isTable(value)) return;
  const result = schemas.get(key)?.safeParse(value);
  if (!result || result.success) return;
  const path = pathOf(key, result.error.issues[0]);
  const wanted = path === key ? rule.wanted : wantedInside(path, rule);
  const code = rule.refused ? "front-matter/bad-value" : "front-matter/lost-value";
  report(diagnose(code, frontMatter.spanOf(path), { key: path, wanted }));
}

const inside: ReadonlyMap<string, string> = new Map([
  ["sitemap.priority", "a number"],
  ["sitemap.disable", "`true` or `false`"],
  ["build.publishresources", "`true` or `false`"],
  ["banner.image", "a table with `src` and `alt`"],
  ["banner.image.src", "the path of a picture"],
  ["banner.image.alt", "a text"],
  ["navigation_link.text", "a text"],
]);

function wantedInside(path: string, rule: Rule): string {
  return inside.get(path.toLowerCase()) ?? rule.wanted;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** The deepest path that zod tells of: in a union, the branch that came furthest. */
function pathOf(key: string, issue: Issue | undefined): string {
  if (!issue) return key;
  const own = [key, ...issue.path.map(String)].join(".");
  const branches = (issue.errors ?? []).flatMap((issues) => issues.slice(0, 1));
  const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0];
  return deepest && deepest.path.length > 0 ? pathOf(own, deepest) : own;
}

function isTable(value: Value): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
