import { placeOf } from "../diagnostics/source.ts";
import type { ShortcodeCall, ShortcodeTools } from "../shortcode/call.ts";
import type { ArgumentValue, CallNode } from "../shortcode/nodes.ts";
import type { ShortcodePage } from "../shortcode/page.ts";

/** One call of a shortcode, as the shortcode sees it. */
export class Call implements ShortcodeCall {
  readonly #node: CallNode;
  readonly parent: ShortcodeCall | undefined;
  readonly page: ShortcodePage;
  readonly tools: ShortcodeTools;
  /** Filled in once it is known: what is enclosed is rendered with this call as its parent. */
  inner = "";
  #params: ShortcodeCall["params"] | undefined;

  constructor(node: CallNode, parent: ShortcodeCall | undefined, page: ShortcodePage, tools: ShortcodeTools) {
    this.#node = node;
    this.parent = parent;
    this.page = page;
    this.tools = tools;
  }

  get name(): string {
    return this.#node.name;
  }
  get nameSpan(): CallNode["nameSpan"] {
    return this.#node.nameSpan;
  }
  get args(): CallNode["args"] {
    return this.#node.args;
  }
  get ordinal(): number {
    return this.#node.ordinal;
  }
  get markdown(): boolean {
    return this.#node.markdown;
  }
  get isNamedParams(): boolean {
    return this.#node.args.style === "named";
  }
  get site(): ShortcodePage["site"] {
    return this.page.site;
  }
  get params(): ShortcodeCall["params"] {
    this.#params ??= plainParams(this.#node);
    return this.#params;
  }
  get innerDeindent(): string {
    return deindent(this.inner, this.#node.indentation);
  }
  get position(): ShortcodeCall["position"] {
    const { source, start } = this.#node.span;
    return { ...placeOf(source, start), path: source.path };
  }

  get(key: string | number): ArgumentValue | undefined {
    const { args } = this.#node;
    if (args.style === "named") return typeof key === "string" ? (args.map.get(key)?.value ?? "") : undefined;
    if (args.style === "positional")
      return typeof key === "number" ? (args.list[key]?.value ?? "") : undefined;
    return undefined;
  }
}

function plainParams({ args }: CallNode): ShortcodeCall["params"] {
  if (args.style !== "named") return args.style === "none" ? [] : args.list.map(({ value }) => value);
  const params: Record<string, ArgumentValue> = Object.create(null);
  for (const [name, { value }] of args.map) params[name] = value;
  return params;
}

/** Takes the indentation away from each line that begins with it. */
function deindent(text: string, indentation: string): string {
  if (indentation === "") return text;
  return text
    .split("\n")
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line))
    .join("\n");
}

/** Hugo: what a shortcode without a body gives is indented as its tag is, all lines but the first. */
export function indent(text: string, indentation: string): string {
  return indentation === "" ? text : text.replace(/\n(?!$)/g, `\n${indentation}`);
}
