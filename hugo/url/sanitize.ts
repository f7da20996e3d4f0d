import { lowerCase } from "./path.ts";

/** The part of the site's configuration that decides how names become addresses. */
export interface PathSettings {
  /** Keep capital letters in addresses. */
  readonly disablePathToLower: boolean;
  /** Write `å` as `a` and `é` as `e`; `ø` and `æ` have no accent and stay. */
  readonly removePathAccents: boolean;
}

/**
 * Makes text fit for an address as Hugo does: letters, digits, marks and `./\_#+~-@` stay, and `%`
 * before two hexadecimal digits; spaces become one hyphen; everything else goes.
 */
export function sanitizePath(text: string, settings: PathSettings): string {
  let path = plain.test(text) ? text : keepAllowed(text);
  if (settings.removePathAccents && !ascii.test(path)) path = removeAccents(path);
  return settings.disablePathToLower ? path : lowerCase(path);
}

/** `é` → `e`, `å` → `a`; letters that only look accented, as `ø`, stay. */
export function removeAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
}

const ascii = /^\p{ASCII}*$/u;
const plain = /^[\w./\\#+~@-]*$/;
const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u;

function keepAllowed(text: string): string {
  let kept = "";
  let hyphenDue = false;
  let wasHyphen = false;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (allowed.test(character) || (character === "%" && /^[\da-fA-F]{2}/.test(text.slice(at + 1, at + 3)))) {
      // Hugo: a hyphen that the author wrote stands for the spaces before it too.
      wasHyphen = character === "-";
      if (hyphenDue && !wasHyphen) kept += "-";
      hyphenDue = false;
      kept += character;
    } else if (kept !== "" && !wasHyphen && /[\s\u0085]/.test(character)) {
      hyphenDue = true;
    }
    at += character.length;
  }
  return kept;
}
