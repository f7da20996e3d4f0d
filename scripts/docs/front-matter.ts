import { z } from "zod";
import { frontMatterSchema } from "../../hugo/front-matter/schema.ts";

/** The reference of front matter, for `docs/front-matter.md`. */
export function frontMatterReference(): string {
  return [
    "<!-- Written by `npm run docs` from hugo/front-matter/schema.ts; do not edit. -->",
    "# What front matter may say",
    "",
    "Front matter stands at the top of a page between two lines `---` (YAML), `+++` (TOML), or in braces (JSON).",
    "Keys may be written in any case. A key that is not listed here is the page's own: a layout finds it in `page.params`.",
    "",
    "| key | what it is |",
    "| --- | --- |",
    ...rows(frontMatterSchema.shape, ""),
    "",
  ].join("\n");
}

function rows(shape: Readonly<Record<string, z.ZodType>>, prefix: string): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const inner = unwrap(schema);
    const text = schema.description ?? inner.description;
    const own = text ? [`| \`${prefix}${key}\` | ${text.replaceAll("|", "\\|")} |`] : [];
    return [...own, ...(inner instanceof z.ZodObject ? rows(inner.shape, `${prefix}${key}.`) : [])];
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodType
    ? unwrap(asType(schema.unwrap()))
    : schema;
}

function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error("not a schema");
}
