import { isParams, type Params, type Value } from "../formats/value.ts";
import type { Problem } from "./problem.ts";

export interface PermalinkRule {
  /** Such as `/:year/:slug/`. */
  readonly pattern: string;
  /** `page`, `section`, `term` …; none for all. */
  readonly kind: string;
  /** A glob over the page's logical path: `/{posts,posts/**}`; empty for all. */
  readonly path: string;
}

const kinds: readonly string[] = ["page", "home", "section", "taxonomy", "term"];

/** What `permalinks.posts = "…"` without a kind is about. */
const kindsWithoutName: readonly string[] = ["page", "term"];

/** Hugo's three ways to write `permalinks`, as one list. The first rule that fits a page decides. */
export function permalinksOf(value: Value | undefined, problem: Problem): PermalinkRule[] {
  if (Array.isArray(value)) return value.flatMap((item) => ruleOf(item, problem));
  if (!isParams(value)) return [];
  const byKind: PermalinkRule[] = [];
  const bySection: PermalinkRule[] = [];
  for (const [name, pattern] of Object.entries(value)) {
    if (isParams(pattern)) byKind.push(...rulesOfKind(name, pattern, problem));
    else if (typeof pattern === "string")
      bySection.push(...kindsWithoutName.map((kind) => rule(name, pattern, kind)));
    else problem(`permalinks.${name}`, "a permalink is a text such as `/:section/:slug/`");
  }
  return [...byKind, ...bySection];
}

function rulesOfKind(kind: string, sections: Params, problem: Problem): PermalinkRule[] {
  if (!kinds.includes(kind)) {
    problem(`permalinks.${kind}`, `the kinds are ${kinds.join(", ")}`);
    return [];
  }
  return Object.entries(sections).flatMap(([section, pattern]) => {
    if (typeof pattern === "string") return [rule(section, pattern, kind)];
    problem(`permalinks.${kind}.${section}`, "a permalink is a text such as `/:section/:slug/`");
    return [];
  });
}

function rule(section: string, pattern: string, kind: string): PermalinkRule {
  const name = section.replace(/^\/+|\/+$/g, "");
  return { pattern, kind, path: name ? `/{${name},${name}/**}` : "/*" };
}

function ruleOf(item: Value, problem: Problem): PermalinkRule[] {
  const pattern = isParams(item) ? item.pattern : undefined;
  if (!isParams(item) || typeof pattern !== "string") {
    problem("permalinks", "each rule needs a `pattern`");
    return [];
  }
  const target = isParams(item.target) ? item.target : undefined;
  return [{ pattern, kind: String(target?.kind ?? ""), path: String(target?.path ?? "") }];
}
