import matter from "gray-matter";
import { decode } from "../formats/decode.ts";
import { FormatError } from "../formats/format-error.ts";
import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { explainNoTable } from "../formats/yaml-mistakes.ts";
import type { HeadFormat } from "./split.ts";

type Decoded = Exclude<HeadFormat, "none">;
type Matter = Exclude<Decoded, "org">;

/**
 * gray-matter finds heads by other rules than Hugo (a word after the `---` chooses a language), so
 * the head is cut out first and handed to it between these, which no head can hold at a line's start.
 */
const delimiters: Readonly<Record<Matter, string>> = { yaml: "---", toml: "+++", json: "}}}" };

/** gray-matter's test for comments takes time in the square of blank lines; long heads go past it. */
const longestForGrayMatter = 8192;

/** gray-matter passes the head with the line end before it. */
const engine = (format: Matter) => ({
  parse: (text: string) => tableOf(decode(format, text.slice(1)), text.slice(1)),
});

/** All languages that gray-matter knows; its own `javascript` engine, which runs the head, is taken away. */
const engines = {
  yaml: engine("yaml"),
  toml: engine("toml"),
  json: engine("json"),
  javascript: {
    parse: (): Params => {
      throw new FormatError("JavaScript is not front matter.", 0);
    },
  },
};

/** The table in a head. Throws `FormatError`, its offset counted from the head's start. */
export function decodeHead(format: Decoded, head: string): Params {
  // gray-matter takes `#` lines for comments; in Org they are the head.
  if (format === "org") return tableOf(decode(format, head), head);
  if (head.length > longestForGrayMatter)
    return isBlank(head) ? emptyParams() : tableOf(decode(format, head), head);
  const delimiter = delimiters[format];
  // Options are given with each call: without them gray-matter keeps and shares what it has read.
  const { data } = matter(`${delimiter}\n${head}\n${delimiter}`, {
    language: format,
    delimiters: delimiter,
    engines,
  });
  return isParams(data) ? data : emptyParams();
}

function isBlank(head: string): boolean {
  return !/^[ \t]*[^\s#]/m.test(head);
}

function tableOf(value: Value, head: string): Params {
  if (isParams(value)) return value;
  const { message, offset } = explainNoTable(head);
  throw new FormatError(message, offset);
}
