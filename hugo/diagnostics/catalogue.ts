import { config } from "./catalogue/config.ts";
import { css } from "./catalogue/css.ts";
import { data } from "./catalogue/data.ts";
import type { CatalogueEntry } from "./catalogue/entry.ts";
import { frontMatter } from "./catalogue/front-matter.ts";
import { hook } from "./catalogue/hook.ts";
import { i18n } from "./catalogue/i18n.ts";
import { image } from "./catalogue/image.ts";
import { layout } from "./catalogue/layout.ts";
import { markdown } from "./catalogue/markdown.ts";
import { shortcode } from "./catalogue/shortcode.ts";
import { site } from "./catalogue/site.ts";

const entries = {
  ...config,
  ...frontMatter,
  ...i18n,
  ...shortcode,
  ...markdown,
  ...hook,
  ...layout,
  ...site,
  ...image,
  ...css,
  ...data,
};

/** Such as `shortcode/not-found`. A code is never used again for something else. */
export type DiagnosticCode = keyof typeof entries;

export const catalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries;
