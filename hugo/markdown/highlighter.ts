import { createRequire } from "node:module";
import type { HLJSApi, LanguageFn } from "highlight.js";
import { languageFinder } from "./chroma-languages.ts";
import { styleFinder } from "./chroma-styles.ts";
import { plainCode } from "./code-block.ts";
import { codeHtml, inlineCode } from "./code-html.ts";
import { type CodeToken, readTokens, tokenLines } from "./code-tokens.ts";
import { escapeCode } from "./escape-code.ts";
import type { Highlight } from "./highlight.ts";

/** Grammars that a grammar has parts of its text read by. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["coffeescript", ["javascript"]],
  ["dart", ["markdown"]],
  ["django", ["xml", "css", "javascript"]],
  ["dockerfile", ["bash"]],
  ["erb", ["xml", "ruby", "css", "javascript"]],
  ["handlebars", ["xml", "css", "javascript"]],
  ["javascript", ["xml", "css", "graphql"]],
  ["markdown", ["xml"]],
  ["php-template", ["xml", "php"]],
  ["qml", ["xml"]],
  ["shell", ["bash"]],
  ["twig", ["xml", "css", "javascript"]],
  ["typescript", ["xml", "css", "graphql"]],
  ["xml", ["css", "javascript"]],
  ["yaml", ["ruby"]],
]);

/** Longer code, or with longer lines, in UTF-16 code units, is not coloured: some grammars take more than linear time. */
const longest = { code: 20_000, line: 1000 };

/**
 * Writes code blocks as Hugo does. Tokens are told apart by highlight.js, which is loaded with the first block in a
 * language that it has, each language when it is first met; kept are the grammars alone.
 */
export function createHighlighter(): Highlight {
  let find: Finders | undefined;
  let grammars: ((name: string) => Grammar) | undefined;
  return (code, lang, options) => {
    find ??= { language: languageFinder(), style: styleFinder() };
    const known = lang === "" ? undefined : find.language(lang);
    if (!known && !options.guessSyntax)
      return options.hl_inline ? inlineCode(lang, escapeCode(code)) : plainCode(code, lang);
    const name = known ? lang : "fallback";
    const text = normalized(code, known?.endsLine ?? false);
    let tokens: readonly CodeToken[] | undefined;
    if (known?.grammar !== undefined && isShort(text)) {
      grammars ??= loadGrammars();
      tokens = grammars(known.grammar)(text);
    }
    const lines = tokenLines(tokens ?? [{ kind: "", text }]);
    return codeHtml({ lang: name, lines, style: find.style(options.style), options });
  };
}

/** Nor is code with much white space in a row, which some patterns go over again and again. */
function isShort(text: string): boolean {
  if (text.length > longest.code || /\s{500}/.test(text)) return false;
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = text.indexOf("\n", from);
    if ((to < 0 ? text.length : to) - from > longest.line) return false;
  }
  return true;
}

interface Finders {
  readonly language: ReturnType<typeof languageFinder>;
  readonly style: ReturnType<typeof styleFinder>;
}

/** Chroma: lines end in LF alone. */
function normalized(code: string, endsLine: boolean): string {
  const text = code.includes("\r") ? code.replace(/\r\n?/g, "\n") : code;
  return endsLine && !text.endsWith("\n") ? `${text}\n` : text;
}

type Grammar = (code: string) => CodeToken[] | undefined;

function loadGrammars(): (name: string) => Grammar {
  const require = createRequire(import.meta.url);
  const core = require("highlight.js/lib/core") as HLJSApi;
  const loaded = new Map<string, Grammar>();
  return (name) => {
    const known = loaded.get(name);
    if (known) return known;
    // Each has a highlighter of its own, so that what colours code does not hang on what was coloured before.
    const highlighter = core.newInstance();
    for (const part of [name, ...(partsOf.get(name) ?? [])]) {
      highlighter.registerLanguage(part, require(`highlight.js/lib/languages/${part}`) as LanguageFn);
    }
    const grammar: Grammar = (code) =>
      readTokens(highlighter.highlight(code, { language: name, ignoreIllegals: true }).value, code);
    loaded.set(name, grammar);
    return grammar;
  };
}
