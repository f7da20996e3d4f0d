import type { Category, Descriptor, Template } from "./template.ts";

/** A page's question: what it is, and the layout that its front matter asks for. */
export interface Wanted extends Descriptor {
  lang: string;
  /** Front matter's `layout`, lower-cased. */
  ownLayout: string;
}

export interface Weight {
  /** How well all of it fits; nothing fits at 0. */
  total: number;
  /** How well kind and layout fit: 2 for front matter's own layout, 1 for kind or layout. */
  layout: number;
  /** How many of output format and media type fit. */
  format: number;
  /** 1 when the template is for one language and Hugo counts that. */
  language: number;
  /** How many folders up from the page. */
  distance: number;
}

const noMatch: Weight = { total: -1, layout: 0, format: 0, language: 0, distance: 0 };

// Hugo: how much each thing counts that a layout and a page have in common.
const weights = {
  kind: 5,
  ownLayout: 6,
  layout: 4,
  all: 2,
  format: 4,
  mediaType: 1,
  variant1: 6,
  variant2: 4,
};

/** How well `template` answers `wanted`. */
export function weigh(template: Template, wanted: Wanted, defaultOutputFormat: string): Weight {
  const { category, descriptor: offered } = template;
  if (!isForLanguage(template, wanted.lang)) return noMatch;
  if (fits(category, wanted, offered)) return sum(template, wanted);
  return isLastResort(category, wanted, offered, defaultOutputFormat) ? { ...noMatch, total: 1 } : noMatch;
}

function isForLanguage({ language }: Template, lang: string): boolean {
  return language.only === "" ? !language.except.has(lang) : language.only === lang;
}

function fits(category: Category, wanted: Wanted, offered: Descriptor): boolean {
  if (offered.isPlainText && !wanted.isPlainText) return false;
  if (offered.kind !== "" && offered.kind !== wanted.kind) return false;
  if (
    offered.layout !== "" &&
    offered.layout !== "all" &&
    offered.layout !== wanted.layout &&
    (wanted.ownLayout === "" || offered.layout !== wanted.ownLayout)
  )
    return false;
  if (!formatFits(category, wanted, offered)) return false;
  if (offered.mediaType !== wanted.mediaType) return false;
  if (offered.variant1 === "") return true;
  return (
    offered.variant1 === wanted.variant1 && (offered.variant2 === "" || offered.variant2 === wanted.variant2)
  );
}

/** A layout for one output format serves another of the same media type, if it fits in kind or layout. */
function formatFits(category: Category, wanted: Wanted, offered: Descriptor): boolean {
  if (offered.format === "" || offered.format === wanted.format) return true;
  if (offered.mediaType !== wanted.mediaType) return false;
  if (category === "baseof") return true;
  if (wanted.ownLayout !== "" && wanted.ownLayout === offered.layout) return true;
  if (wanted.kind === "") return false;
  return wanted.kind === offered.kind || wanted.layout === offered.layout || offered.layout === "all";
}

/** Render hooks and shortcodes of another output format are better than none. */
function isLastResort(
  category: Category,
  wanted: Wanted,
  offered: Descriptor,
  defaultOutputFormat: string,
): boolean {
  if (category === "shortcode") return wanted.isPlainText === offered.isPlainText || !offered.isPlainText;
  if (category !== "markup" || wanted.variant1 !== offered.variant1) return false;
  if (wanted.variant2 !== offered.variant2 && !(wanted.variant2 !== "" && offered.variant2 === ""))
    return false;
  return wanted.format === offered.format || wanted.format !== defaultOutputFormat;
}

function sum({ descriptor: offered, language }: Template, wanted: Wanted): Weight {
  const weight = { total: 1, layout: 0, format: 0, language: language.weight, distance: 0 };
  if (offered.kind !== "" && offered.kind === wanted.kind) {
    weight.total += weights.kind;
    weight.layout = 1;
  }
  if (offered.layout !== "" && offered.layout === wanted.layout) {
    weight.total += weights.layout;
    weight.layout = 1;
  } else if (offered.layout === "all") {
    weight.total += weights.all;
    weight.layout = 1;
  }
  if (wanted.ownLayout !== "" && wanted.ownLayout === offered.layout) {
    weight.total += weights.ownLayout;
    weight.layout = 2;
  }
  if (offered.format !== "" && offered.format === wanted.format) {
    weight.total += weights.format;
    weight.format++;
  }
  if (offered.mediaType !== "" && offered.mediaType === wanted.mediaType) {
    weight.total += weights.mediaType;
    weight.format++;
  }
  if (offered.variant1 !== "") {
    if (offered.variant1 === wanted.variant1) weight.total += weights.variant1;
    if (offered.variant2 === wanted.variant2) weight.total += weights.variant2;
  }
  return weight;
}

export interface Match {
  template: Template;
  weight: Weight;
}

/** Whether `next` answers better than the best so far. */
export function isBetter(next: Match, best: Match): boolean {
  const a = next.weight;
  const b = best.weight;
  if (a.total <= 0) return b.total <= 0 && next.template.path < best.template.path;
  if (best.template.category !== "markup" && next.template.isEmbedded !== best.template.isEmbedded)
    return best.template.isEmbedded;

  // What is nearer to the page wins, though it fit less well, unless it fits worse in one of these.
  if (a.distance < b.distance) {
    if (a.language < b.language || a.layout < b.layout || a.format < b.format) return false;
  } else if (a.total < b.total) return false;

  if (a.total !== b.total || a.layout !== b.layout || a.format !== b.format) return true;
  if (next.template.isEmbedded !== best.template.isEmbedded) return best.template.isEmbedded;
  if (a.distance < b.distance) return true;
  return next.template.path < best.template.path;
}
