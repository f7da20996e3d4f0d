import { trusted } from "../html/html.ts";
import type { RenderHooks, TableCell } from "../markdown/hooks.ts";
import type { LayoutEnvironment } from "./environment.ts";

/** The layout of a render hook for the page being rendered: `_markup/render-link.njk`, or none. */
export type FindHook = (kind: string, variant: string) => string | undefined;

/**
 * Hugo's render hooks as layouts. Each sees the fields of Hugo's hook context in lowerCamelCase, with
 * `page` and `position`; what is HTML already is not escaped again.
 * @see https://gohugo.io/render-hooks/
 */
export function renderHooks(environment: LayoutEnvironment, page: object, find: FindHook): RenderHooks {
  const run = (layout: string, context: object, html: object): string =>
    environment.renderLayout(layout, { ...context, ...html, page, pageInner: page });
  const plain = <Context extends object>(kind: string): { run?: (context: Context) => string } => {
    const layout = find(kind, "");
    return layout === undefined ? {} : { run: (context) => run(layout, context, {}) };
  };
  const withText = <Context extends { readonly text: string }>(
    kind: string,
  ): { run?: (context: Context) => string } => {
    const layout = find(kind, "");
    return layout === undefined
      ? {}
      : { run: (context) => run(layout, context, { text: trusted(context.text) }) };
  };
  const table = find("table", "");
  return compact({
    link: withText("link").run,
    image: withText("image").run,
    heading: withText("heading").run,
    blockquote: blockquote(run, find),
    passthrough: plain("passthrough").run,
    codeblock: codeblock(run, find),
    table:
      table === undefined
        ? undefined
        : (context) => run(table, context, { thead: rows(context.thead), tbody: rows(context.tbody) }),
  });
}

type Run = (layout: string, context: object, html: object) => string;

function codeblock(run: Run, find: FindHook): RenderHooks["codeblock"] {
  return (lang) => {
    const layout = find("codeblock", lang.toLowerCase());
    return layout === undefined ? undefined : (context) => run(layout, context, {});
  };
}

function blockquote(run: Run, find: FindHook): RenderHooks["blockquote"] | undefined {
  const regular = find("blockquote", "regular");
  const alert = find("blockquote", "alert");
  if (regular === undefined && alert === undefined) return undefined;
  return (context) => {
    const layout = context.type === "alert" ? alert : regular;
    const html = { text: trusted(context.text), alertTitle: trusted(context.alertTitle) };
    if (layout === undefined) return `<blockquote>\n${context.text}</blockquote>\n`;
    return run(layout, context, html);
  };
}

function rows(cells: readonly (readonly TableCell[])[]): object[][] {
  return cells.map((row) => row.map((cell) => ({ ...cell, text: trusted(cell.text) })));
}

function compact(hooks: { [Name in keyof RenderHooks]: RenderHooks[Name] | undefined }): RenderHooks {
  return Object.fromEntries(Object.entries(hooks).filter(([, hook]) => hook !== undefined));
}
