/**
 * Hugo's YAML parser keeps the `\r` of a file with Windows line ends inside blocks of text (`|` and `>`),
 * puts a line break before the first line and does not fold. Stand-ins from Unicode's private use area carry
 * these through js-yaml, line for line; `restore` in `yaml-characters.ts` puts them back.
 */
const lineFeed = "\uF70A";
const carriageReturn = "\uF70D";

const opensBlock = /^( *(?:- +)*)([^-#\s][^#\r\n]*?:[ \t]+)?(?:[&!]\S*[ \t]+)*[|>][-+\d]*[ \t]*(?:#.*)?\r$/;

export function hasWindowsBlocks(text: string): boolean {
  return text.includes("\r\n") && /[|>][-+\d]*[ \t]*(?:#.*)?\r\n/.test(text);
}

export function protectWindowsBlocks(text: string): string {
  const lines = text.split("\n");
  let parent = -1;
  let indent: string | undefined;
  return lines
    .map((line, number) => {
      const blank = line.trim() === "";
      const own = line.length - line.trimStart().length;
      if (parent >= 0 && !(blank ? number < lines.length - 1 : own > parent)) parent = -1;
      if (parent >= 0) {
        const first = indent === undefined;
        indent ??= indentAhead(lines, number);
        return protectLine(line, indent, first);
      }
      const opener = opensBlock.exec(line);
      if (!opener) return line;
      parent = opener[2] ? (opener[1]?.length ?? 0) : (opener[1]?.lastIndexOf("-") ?? 0);
      indent = undefined;
      return line.replace(/>([-+\d]*[ \t]*(?:#.*)?\r)$/, "|$1");
    })
    .join("\n");
}

function indentAhead(lines: readonly string[], from: number): string {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim()) return line.slice(0, line.length - line.trimStart().length);
  }
  return "";
}

function protectLine(line: string, indent: string, first: boolean): string {
  const content = line.endsWith("\r") ? line.slice(0, -1) : line;
  const end = line.endsWith("\r") ? carriageReturn : "";
  const text = content.startsWith(indent) ? content.slice(indent.length) : content.trimStart();
  return indent + (first ? lineFeed : "") + text + end;
}

/** The place in `text` of an offset into its protected form: same line, same column. */
export function originalOffset(text: string, protectedText: string, offset: number): number {
  const before = protectedText.slice(0, offset);
  const column = offset - (before.lastIndexOf("\n") + 1);
  let start = 0;
  for (let line = before.split("\n").length; line > 1; line--) start = text.indexOf("\n", start) + 1;
  return Math.min(text.length, start + column);
}
