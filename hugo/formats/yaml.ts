import { load, Schema, Type, YAMLException } from "js-yaml";
import { FormatError } from "./format-error.ts";
import { emptyParams, isParams, type Params, type Value } from "./value.ts";
import { forbiddenByJsYaml, protect, restore } from "./yaml-characters.ts";
import { hasWindowsBlocks, originalOffset, protectWindowsBlocks } from "./yaml-crlf.ts";
import { explainYaml } from "./yaml-mistakes.ts";
import { isPlainScalar, plainScalar } from "./yaml-scalar.ts";

/**
 * YAML as Hugo's parser (goccy/go-yaml) reads it: `no` is a text, `012` is ten, dates are texts,
 * a key given twice is refused, `<<` merges where it stands.
 */
export function decodeYaml(text: string): Value {
  const blocks = hasWindowsBlocks(text) ? protectWindowsBlocks(text) : text;
  const input = forbiddenByJsYaml.test(blocks) ? protect(blocks) : blocks;
  const value = loadYaml(input, text);
  const tab = strayTab(text);
  if (tab >= 0) throw new FormatError("A line must not begin with a tab, not even an empty one.", tab);
  return new Conversion(input, input !== text).value(value);
}

function loadYaml(input: string, text: string): unknown {
  try {
    return load(input, { schema }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const position = error.mark?.position ?? 0;
    const at = input.length === text.length ? position : originalOffset(text, input, position);
    const { message, offset } = explainYaml(error.reason ?? "", text, at);
    throw new FormatError(message, offset);
  }
}

/** Hugo refuses a tab at the start of an empty line or a comment, which js-yaml takes; not inside `[…]`. */
function strayTab(text: string): number {
  if (!text.includes("\n\t")) return -1;
  const found = /(?<![[{,|>"']\s{0,99}\n)^\t[ \t]*(?:#.*)?$/m.exec(text);
  return found ? found.index : -1;
}

const passThrough = (data: unknown) => data ?? null;
const plain = new Type("tag:yaml.org,2002:hugo", {
  kind: "scalar",
  resolve: isPlainScalar,
  construct: plainScalar,
});
const explicitScalar = (name: string) =>
  new Type(`tag:yaml.org,2002:${name}`, { kind: "scalar", construct: (text) => plainScalar(text ?? "") });
const kinds = ["scalar", "sequence", "mapping"] as const;

/** An unknown tag such as `!note` is read as if it was not there. */
const schema = new Schema({
  implicit: [plain],
  explicit: [
    ...["int", "float", "bool", "null"].map(explicitScalar),
    new Type("tag:yaml.org,2002:str", { kind: "scalar", construct: (text) => text ?? "" }),
    new Type("tag:yaml.org,2002:binary", { kind: "scalar", construct: (text) => text ?? "" }),
    new Type("tag:yaml.org,2002:timestamp", { kind: "scalar", construct: (text) => new Date(text) }),
    ...["seq", "map", "set", "omap", "pairs"].map(
      (name) =>
        new Type(`tag:yaml.org,2002:${name}`, {
          kind: name === "seq" || name === "omap" || name === "pairs" ? "sequence" : "mapping",
          construct: passThrough,
        }),
    ),
    ...kinds.map((kind) => new Type("!", { kind, multi: true, construct: passThrough })),
  ],
});

/** Hugo counts uses of tables and lists by alias, to stop texts that unfold without end. */
const mostAliases = 50;

/** js-yaml's plain objects become tables without prototype; each shared object is converted once. */
class Conversion {
  readonly #done = new Map<object, Value>();
  readonly #open = new Set<object>();
  readonly #input: string;
  readonly #protected: boolean;
  readonly #aliases: boolean;
  #used = 0;

  constructor(input: string, isProtected: boolean) {
    this.#input = input;
    this.#protected = isProtected;
    this.#aliases = input.includes("*");
  }

  value(value: unknown): Value {
    if (typeof value === "string") return this.#protected ? restore(value) : value;
    if (typeof value !== "object" || value === null) return value as Value;
    if (value instanceof Date) return value;
    if (!this.#aliases) return this.#collection(value);
    return this.#shared(value);
  }

  /** Hugo: an alias inside its own anchor is nothing. */
  #shared(value: object): Value {
    if (this.#open.has(value)) return null;
    const known = this.#done.get(value);
    if (known !== undefined) {
      if (++this.#used > mostAliases)
        throw new FormatError("Too many aliases (`*name`) of tables and lists.", 0);
      return known;
    }
    this.#open.add(value);
    const result = this.#collection(value);
    this.#open.delete(value);
    this.#done.set(value, result);
    return result;
  }

  #collection(value: object): Value {
    return Array.isArray(value) ? value.map((item) => this.value(item)) : this.#table(value);
  }

  #table(value: object): Params {
    const params = emptyParams();
    for (const [key, item] of Object.entries(value)) {
      if (key === "[object Object]") throw this.#tableAsKey();
      if (key === "<<") this.#merge(params, this.value(item));
      else params[this.#protected ? restore(key) : key] = this.value(item);
    }
    return params;
  }

  /** js-yaml turns a table that is a key into this text; it comes of an unquoted `{{ … }}`. */
  #tableAsKey(): FormatError {
    const offset = Math.max(0, this.#input.search(/\{\s*[{[]|\?/));
    return new FormatError("A table cannot be a key: put a text that begins with `{` in quotes.", offset);
  }

  /** Hugo: what is merged wins over keys before the `<<`, keys after it win over what is merged. */
  #merge(params: Params, from: Value): void {
    for (const source of Array.isArray(from) ? from : [from]) {
      if (!isParams(source)) {
        throw new FormatError(
          "After `<<:` comes a table, as in `<<: *name`.",
          Math.max(0, this.#input.indexOf("<<")),
        );
      }
      Object.assign(params, source);
    }
  }
}
