import type { TitleCaseStyle } from "./settings.ts";

/** Title case as `titleCaseStyle` asks for. */
export function toTitle(text: string, style: TitleCaseStyle): string {
  switch (style) {
    case "none":
      return text;
    case "firstupper":
      return text.replace(/^./su, upper);
    case "go":
      return text.replace(
        /(^|[^\p{L}\p{N}_\u{80}-\u{10FFFF}]|\s)(\p{L})/gu,
        (_, before, letter) => before + upper(letter),
      );
    default:
      return titleCase(text, style === "chicago" ? chicago : ap);
  }
}

/** Words that stay small inside a title. */
const ap: ReadonlySet<string> = new Set(
  "a an and as at but by en for if in nor of on or per the to vs vs. via v v.".split(" "),
);

const prepositions =
  "with from into during including until against among throughout despite towards upon concerning about over " +
  "through before between after since without under within along following across beyond around down near above";

const chicago: ReadonlySet<string> = new Set([...ap, ...prepositions.split(" ")]);

/** A word runs to the next space, hyphen or slash. */
const word = /[\p{N}\p{L}]+[^\s/-]*/gu;

function titleCase(text: string, small: ReadonlySet<string>): string {
  const plain = text.replace(/[\u2013\u2014]/g, "-");
  const at = (i: number) => plain[i] ?? plain[0] ?? "";
  return text.replace(word, (found: string, start: number) => {
    const end = start + found.length;
    const isInside = start > 0 && end < text.length && /[ /-]/.test(at(start - 1));
    const afterBreak = /[:-]/.test(at(start - 2));
    const beforeHyphen = at(end) === "-" && at(start - 1) !== "-";
    if (isInside && !afterBreak && !beforeHyphen && small.has(found.toLowerCase()))
      return found.toLowerCase();
    return found.replace(/^./su, upper);
  });
}

/** Go: a letter whose capital is not one letter stays, as `ß`. */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return [...capital].length === 1 ? capital : letter;
}
