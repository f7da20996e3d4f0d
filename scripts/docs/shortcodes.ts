import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { DefinedShortcode } from "../../hugo/shortcode/define.ts";

/** The reference of the shortcodes in a folder, for `docs/shortcodes.md`. */
export async function shortcodeReference(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const entries = await Promise.all(
    files.map(async (file) => {
      const module: { default: DefinedShortcode } = await import(pathToFileURL(join(folder, file)).href);
      return entryOf(file.slice(0, -".ts".length), module.default);
    }),
  );
  return [
    "<!-- Written by `npm run docs` from shortcodes/; do not edit. -->",
    "# Shortcodes",
    "",
    "Beside these, Hugo's own work as in its manual: `details`, `figure`, `highlight`, `param`, `qr`, `ref`, `relref`,",
    "`vimeo`, `youtube`, and `instagram` and `x` as links.",
    "",
    ...entries.flat(),
  ].join("\n");
}

function entryOf(
  name: string,
  { description, params, positional, body, examples }: DefinedShortcode,
): string[] {
  const names = Object.entries(params?.shape ?? {});
  const table = names.map(([param, schema]) => {
    const place = positional.indexOf(param);
    const byPlace = place < 0 ? "" : ` Number ${place + 1} when names are left out.`;
    const isOptional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
    const required = isOptional ? "" : "required";
    return `| \`${param}\` | ${required} | ${describe(schema)}${byPlace} |`;
  });
  return [
    `## ${name}`,
    "",
    description,
    "",
    ...(table.length > 0 ? ["| parameter | | what it is |", "| --- | --- | --- |", ...table, ""] : []),
    ...(body === "none" ? [] : ["Text stands between it and a closing tag.", ""]),
    ...examples.flatMap(({ title, source }) => [`${title}:`, "", "```text", source, "```", ""]),
  ];
}

function describe(schema: unknown): string {
  return schema instanceof z.ZodType ? (schema.description ?? "") : "";
}
