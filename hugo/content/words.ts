const notSpace = /[^\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

const space = /[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

/** Words as Go's `strings.Fields` finds them. */
export function words(text: string): string[] {
  return text.match(notSpace) ?? [];
}

/** How many words a text has. Hugo: where it is Chinese, Japanese or Korean, each character of theirs counts. */
export function countWords(text: string, isCJKLanguage: boolean): number {
  if (isCJKLanguage) return words(text).reduce((sum, word) => sum + cjkCount(word), 0);
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isWord = code < 128 ? code !== 32 && (code < 9 || code > 13) : !space.test(text.charAt(i));
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

/** Hugo: a word of ASCII counts once, any other once for each of its characters. */
export function cjkCount(word: string): number {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return [...word].length;
  return 1;
}

/** Rounded up to hundreds. */
export function fuzzyWordCount(wordCount: number): number {
  return Math.ceil(wordCount / 100) * 100;
}

/** In minutes: 212 words in each, or 500 characters where characters are counted. */
export function readingTime(wordCount: number, isCJKLanguage: boolean): number {
  return Math.ceil(wordCount / (isCJKLanguage ? 500 : 212));
}

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What `hasCJKLanguage` looks for in a whole file. */
export function hasCjk(text: string): boolean {
  return cjk.test(text);
}
