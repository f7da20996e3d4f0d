import { placeOf, type Span } from "../diagnostics/source.ts";
import { type Html, trusted } from "../html/html.ts";
import type { RenderHooks, TableCell } from "../markdown/hooks.ts";

/** The kinds of Hugo's render hooks, by the names of their layouts: `_markup/render-link.njk`. */
export const hookKinds = [
  "link",
  "image",
  "heading",
  "blockquote",
  "table",
  "passthrough",
  "codeblock",
] as const;

export type HookKind = (typeof hookKinds)[number];

/** What rendering hooks of one text takes. */
export interface HookLayouts {
  /** The layout of a hook for the page being rendered, or none. */
  find(kind: HookKind, variant: string): string | undefined;
  /** Renders a layout for what stands at a place; the layout sees `page`, `pageInner` and `site` besides. */
  render(layout: string, context: object, place: Span): string;
  /** Where in a file a stretch of the text stands. */
  locate(start: number, end: number): Span;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Run = (layout: string, context: Stretch, html?: object) => string;

/**
 * Hugo's render hooks as layouts. Each sees the fields of Hugo's hook context in lowerCamelCase, with
 * `position`; what is HTML already is not escaped again. `kinds` are those that the site has any layout for.
 * @see https://gohugo.io/render-hooks/
 */
export function renderHooks(layouts: HookLayouts, kinds: ReadonlySet<HookKind>): RenderHooks {
  const run: Run = (layout, context, html) => {
    const place = layouts.locate(context.start, context.end);
    return layouts.render(layout, { ...context, ...html, position: new Position(place) }, place);
  };
  const find = (kind: HookKind, variant = "") => (kinds.has(kind) ? layouts.find(kind, variant) : undefined);
  const table = find("table");
  const codeblock = kinds.has("codeblock");
  return compact({
    link: withText(find("link"), run),
    image: withText(find("image"), run),
    heading: withText(find("heading"), run),
    blockquote: blockquote(find("blockquote", "regular"), find("blockquote", "alert"), run),
    passthrough: passthrough((type) => find("passthrough", type), run),
    codeblock: codeblock ? (lang) => plain(find("codeblock", lang.toLowerCase()), run) : undefined,
    table:
      table === undefined
        ? undefined
        : (context) => run(table, context, { thead: rows(context.thead), tbody: rows(context.tbody) }),
  });
}

/** `content/side.md:12:5`, worked out when it is printed. */
class Position {
  readonly #place: Span;
  constructor(place: Span) {
    this.#place = place;
  }
  toString(): string {
    const { source, start } = this.#place;
    const { line, column } = placeOf(source, start);
    return `${source.path}:${line}:${column}`;
  }
}

function plain<Context extends Stretch>(layout: string | undefined, run: Run): Hook<Context> | undefined {
  return layout === undefined ? undefined : (context) => run(layout, context);
}

function withText<Context extends Stretch & { readonly text: string }>(
  layout: string | undefined,
  run: Run,
): Hook<Context> | undefined {
  return layout === undefined
    ? undefined
    : (context) => run(layout, context, { text: trusted(context.text) });
}

type Hook<Context> = (context: Context) => string;
type OptionalHook<Name extends keyof RenderHooks> = RenderHooks[Name] | undefined;

function blockquote(
  regular: string | undefined,
  alert: string | undefined,
  run: Run,
): OptionalHook<"blockquote"> {
  if (regular === undefined && alert === undefined) return undefined;
  return (context) => {
    const layout = context.type === "alert" ? alert : regular;
    const html = { text: trusted(context.text), alertTitle: trusted(context.alertTitle) };
    return layout === undefined ? undefined : run(layout, context, html);
  };
}

function passthrough(find: (type: string) => string | undefined, run: Run): OptionalHook<"passthrough"> {
  const layouts = { block: find("block"), inline: find("inline") };
  if (layouts.block === undefined && layouts.inline === undefined) return undefined;
  return (context) => plain<typeof context>(layouts[context.type], run)?.(context);
}

function rows(cells: readonly (readonly TableCell[])[]): { text: Html; alignment: string }[][] {
  return cells.map((row) => row.map((cell) => ({ ...cell, text: trusted(cell.text) })));
}

function compact(hooks: { [Name in keyof RenderHooks]: RenderHooks[Name] | undefined }): RenderHooks {
  return Object.fromEntries(Object.entries(hooks).filter(([, hook]) => hook !== undefined));
}
