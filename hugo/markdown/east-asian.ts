/** Whether the line break between two texts is left out, after `cjk.eastAsianLineBreaks`. */
export function joinsEastAsian(before: string, after: string, style: "simple" | "css3draft"): boolean {
  const last = [...before.slice(-2)].at(-1);
  const first = [...after.slice(0, 2)].at(0);
  if (!last || !first) return true;
  if (style === "simple") return isWide(last) && isWide(first);
  if (last === "\u200b" || first === "\u200b") return true;
  if (isWide(last) && isWide(first)) return !/\p{Script=Hangul}/u.test(last + first);
  return discardsSpace(last) || discardsSpace(first);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

function isWide(character: string): boolean {
  return wide.test(character);
}

function discardsSpace(character: string): boolean {
  return (
    character === "\u3000" ||
    /[\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Yi}]/u.test(character)
  );
}
