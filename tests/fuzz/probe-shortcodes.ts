import type { AnyShortcode, ShortcodeCall } from "../../hugo/shortcode/call.ts";

/** Shortcodes that print all that reaches them, for Hugo and for this project. */
export interface ProbeShortcode {
  readonly name: string;
  readonly body: "none" | "raw";
}

export const probes: readonly ProbeShortcode[] = [
  { name: "n", body: "none" },
  { name: "i", body: "raw" },
  { name: "dyp/indre", body: "raw" },
  { name: "dyp/ytre-1", body: "none" },
];

const head =
  '{{- printf "⟦%s %t #%d" .Name .IsNamedParams .Ordinal | safeHTML -}}{{- with .Parent }}{{ printf " i %s#%d" .Name .Ordinal | safeHTML }}{{ end -}}{{- range $k, $v := .Params -}}{{- printf " %v=%T:%v;" $k $v $v | safeHTML -}}{{- end -}}';

/** The template for Hugo, by its path in a site. */
export function hugoTemplates(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    probes.map(({ name, body }) => [
      `layouts/_shortcodes/${name}.html`,
      body === "raw" ? `${head}|{{ .Inner }}|{{ .InnerDeindent }}⟧` : `${head}⟧\nto\n`,
    ]),
  );
}

/** The same for this project. */
export function probeShortcodes(): Readonly<Record<string, AnyShortcode>> {
  return Object.fromEntries(
    probes.map(({ name, body }) => [
      name,
      {
        body,
        render: (call) =>
          body === "raw" ? `${start(call)}|${call.inner}|${call.innerDeindent}⟧` : `${start(call)}⟧\nto\n`,
      },
    ]),
  );
}

function start(call: ShortcodeCall): string {
  const parent = call.parent ? ` i ${call.parent.name}#${call.parent.ordinal}` : "";
  return `⟦${call.name} ${call.isNamedParams} #${call.ordinal}${parent}${parameters(call).join("")}`;
}

function parameters({ args }: ShortcodeCall): string[] {
  if (args.style === "none") return [];
  const entries =
    args.style === "named" ? [...args.map] : args.list.map((argument, i) => [i, argument] as const);
  // Go goes through a table in the order of its keys' bytes.
  if (args.style === "named")
    entries.sort(([a], [b]) => Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b))));
  return entries.map(([name, { value, text }]) => ` ${name}=${goType(value, text)}:${value};`);
}

function goType(value: string | number | boolean, text: string): string {
  if (typeof value === "number") return text.includes(".") ? "float64" : "int";
  return typeof value === "boolean" ? "bool" : "string";
}
