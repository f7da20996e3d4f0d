import { isParams, type Params } from "../formats/value.ts";
import { decimal, text, truth, whole } from "./coerce.ts";

export interface RelatedIndex {
  readonly name: string;
  readonly type: string;
  readonly weight: number;
  readonly applyFilter: boolean;
  readonly pattern: string;
  readonly toLower: boolean;
  readonly cardinalityThreshold: number;
}

export interface RelatedConfig {
  readonly threshold: number;
  readonly includeNewer: boolean;
  readonly toLower: boolean;
  readonly indices: readonly RelatedIndex[];
}

const index = (name: string, weight: number): RelatedIndex => ({
  name,
  type: "basic",
  weight,
  applyFilter: false,
  pattern: "",
  toLower: false,
  cardinalityThreshold: 0,
});

/** `related`; without it Hugo's own, where `tags` counts only when the site has that taxonomy. */
export function relatedOf(raw: Params): RelatedConfig {
  if (!isParams(raw.related)) return standard(raw);
  const { threshold, includenewer, tolower, indices } = raw.related;
  return {
    threshold: whole(threshold) ?? 0,
    includeNewer: truth(includenewer) ?? false,
    toLower: truth(tolower) ?? false,
    indices: Array.isArray(indices) ? indices.filter(isParams).map(indexOf) : [],
  };
}

function standard(raw: Params): RelatedConfig {
  const plurals = isParams(raw.taxonomies) ? Object.values(raw.taxonomies) : [];
  const tags = plurals.includes("tags") ? [index("tags", 80)] : [];
  return {
    threshold: 80,
    includeNewer: false,
    toLower: false,
    indices: [index("keywords", 100), index("date", 10), ...tags],
  };
}

function indexOf(table: Params): RelatedIndex {
  const given = new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    name: (text(given.get("name")) ?? "").toLowerCase(),
    type: text(given.get("type")) || "basic",
    weight: decimal(given.get("weight")) ?? 0,
    applyFilter: truth(given.get("applyfilter")) ?? false,
    pattern: text(given.get("pattern")) ?? "",
    toLower: truth(given.get("tolower")) ?? false,
    cardinalityThreshold: whole(given.get("cardinalitythreshold")) ?? 0,
  };
}
