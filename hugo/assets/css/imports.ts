/** Where a style sheet takes in others: the rows at its head, with their places. */
import { skipBlank, skipToEndOfPrelude } from "./scan.ts";

export interface ImportRule {
  readonly kind: "import";
  readonly url: string;
  /** Such as `layer(ds.base)`, `layer` or nothing. */
  readonly layer: string | undefined;
  /** What stands between the parentheses of `supports(…)`. */
  readonly supports: string | undefined;
  readonly media: string;
  readonly start: number;
  readonly end: number;
}

/** `@layer a, b;`, which sets an order and has to stay before the imports after it. */
interface LayerOrder {
  readonly kind: "layers";
  readonly text: string;
}

export interface Head {
  readonly rules: readonly (ImportRule | LayerOrder)[];
  /** The style sheet with spaces for its `@layer` orders, so that all offsets stay. */
  readonly rest: string;
}

export function readHead(text: string): Head {
  const rules: (ImportRule | LayerOrder)[] = [];
  let rest = "";
  let end = 0;
  for (;;) {
    const start = skipBlank(text, end);
    const name = /^@(?:import|layer|charset)\b/i.exec(text.slice(start, start + 10))?.[0].toLowerCase();
    if (name === undefined) break;
    const stop = skipToEndOfPrelude(text, start);
    if (text[stop] === "{" || text[stop] === "}") break;
    if (name === "@import") {
      const rule = readImport(text.slice(start + name.length, stop), start, stop);
      if (!rule) break;
      rules.push(rule);
    } else if (name === "@layer") rules.push({ kind: "layers", text: `${text.slice(start, stop)};` });
    const next = Math.min(stop + 1, text.length);
    rest += name === "@layer" ? text.slice(end, next).replace(/[^\r\n]/g, " ") : text.slice(end, next);
    end = next;
  }
  return { rules, rest: rest + text.slice(end) };
}

function readImport(prelude: string, start: number, end: number): ImportRule | undefined {
  const written = prelude.replace(/\/\*[\s\S]*?\*\//g, " ").trim();
  const address = /^(?:url\(\s*)?(?:"([^"]*)"|'([^']*)')\s*\)?|^url\(([^)"']*)\)/i.exec(written);
  if (!address) return undefined;
  const url = (address[1] ?? address[2] ?? address[3] ?? "").trim();
  let conditions = written.slice(address[0].length).trim();
  const layer = /^layer(?:\([^)]*\))?(?![\w-])/i.exec(conditions)?.[0];
  conditions = conditions.slice(layer?.length ?? 0).trim();
  const supports = /^supports\(/i.test(conditions)
    ? balanced(conditions, conditions.indexOf("("))
    : undefined;
  const media =
    supports === undefined ? conditions : conditions.slice("supports()".length + supports.length).trim();
  return { kind: "import", url, layer, supports, media, start, end };
}

/** What stands between the parenthesis at `open` and its partner. */
function balanced(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return text.slice(open + 1, at);
  }
  return text.slice(open + 1);
}
