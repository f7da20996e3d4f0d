/** Character classes as goldmark has them: spaces and punctuation of ASCII by table, others by Unicode. */

const space = 1;
const punctuation = 2;
const email = 4;
const scheme = 8;
const url = 16;

const flags = characterFlags();

function characterFlags(): Uint8Array {
  const table = new Uint8Array(128);
  const add = (characters: string, flag: number) => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | flag;
  };
  const alphanumeric = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  add(" \t\n\r", space);
  add("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", punctuation);
  add(`${alphanumeric}!#$%&'*+-./=?^_\`{|}~`, email);
  add(`${alphanumeric}+-.`, scheme);
  for (let code = 0x21; code < 0x80; code++) {
    if (code !== 0x3c && code !== 0x3e) table[code] = (table[code] ?? 0) | url;
  }
  return table;
}

function has(code: number, flag: number): boolean {
  return code < 128 && ((flags[code] ?? 0) & flag) !== 0;
}

/** Space, tab, line feed, carriage return; not vertical tab and form feed. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

export function isPunctuation(code: number): boolean {
  return has(code, punctuation);
}

export function isEmailCharacter(code: number): boolean {
  return has(code, email);
}

export function isSchemeCharacter(code: number): boolean {
  return has(code, scheme);
}

export function isUrlCharacter(code: number): boolean {
  return code >= 128 || has(code, url);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a character, by its code point, counts as white space beside a delimiter. */
export function isWhitespace(point: number): boolean {
  if (point < 128) return isSpace(point) || point === 11 || point === 12;
  return /\p{White_Space}/u.test(String.fromCodePoint(point));
}

/** Whether a character, by its code point, is punctuation or a symbol in Unicode's sense. */
export function isPunctuationOrSymbol(point: number): boolean {
  return point < 128 ? has(point, punctuation) : /[\p{P}\p{S}]/u.test(String.fromCodePoint(point));
}

/** The code point that ends just before `at`. */
export function pointBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  if (code < 0xdc00 || code > 0xdfff || at < 2) return code;
  const pair = text.codePointAt(at - 2) ?? code;
  return pair > 0xffff ? pair : code;
}

/** How many bytes of UTF-8; goldmark counts bytes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

export function trimmedStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export function trimmedEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
