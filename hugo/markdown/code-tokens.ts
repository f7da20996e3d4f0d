/** A piece of code of one kind; `kind` is Chroma's short class name, and empty for plain text. */
export interface CodeToken {
  readonly kind: string;
  readonly text: string;
}

/** Chroma's kinds of tokens that highlight.js's scopes come nearest to. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["addition", "gi"],
  ["attr", "na"],
  ["attribute", "na"],
  ["built_in", "nb"],
  ["bullet", "o"],
  ["char escape_", "se"],
  ["code", "s"],
  ["comment", "c"],
  ["deletion", "gd"],
  ["doctag", "c"],
  ["emphasis", "ge"],
  ["keyword", "k"],
  ["link", "s"],
  ["literal", "kc"],
  ["meta", "cp"],
  ["meta prompt_", "gp"],
  ["name", "nt"],
  ["number", "m"],
  ["operator", "o"],
  ["params", ""],
  ["property", "na"],
  ["punctuation", ""],
  ["quote", "c"],
  ["regexp", "sr"],
  ["section", "gh"],
  ["selector-attr", "na"],
  ["selector-class", "nc"],
  ["selector-id", "nn"],
  ["selector-pseudo", "nd"],
  ["selector-tag", "nt"],
  ["string", "s"],
  ["strong", "gs"],
  ["subst", ""],
  ["symbol", "ss"],
  ["tag", ""],
  ["template-tag", "cp"],
  ["template-variable", "nv"],
  ["title", "nf"],
  ["title class_", "nc"],
  ["title class_ inherited__", "nc"],
  ["title function_", "nf"],
  ["type", "kt"],
  ["variable", "nv"],
  ["variable constant_", "no"],
  ["variable language_", "bp"],
]);

const characters: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#x27;", "'"],
]);

/**
 * Reads the HTML that highlight.js writes back into text and kinds, so that none of its HTML gets into a page; the
 * innermost scope with a kind counts. Nothing when the text is not the code: then the code is not to be coloured.
 */
export function readTokens(html: string, code: string): CodeToken[] | undefined {
  const tokens: CodeToken[] = [];
  const open: string[] = [];
  let at = 0;
  for (const [whole, scope] of html.matchAll(/<span class="([^"]*)">|<\/span>|[^<]+/g)) {
    if (scope !== undefined) open.push(kindOf(scope) ?? open.at(-1) ?? "");
    else if (whole === "</span>") open.pop();
    else {
      const text = whole.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => characters.get(entity) ?? entity);
      if (!code.startsWith(text, at)) return undefined;
      at += text.length;
      addToken(tokens, open.at(-1) ?? "", text);
    }
  }
  return at === code.length ? tokens : undefined;
}

function kindOf(scope: string): string | undefined {
  const name = scope.replace(/^hljs-/, "");
  return kinds.get(name) ?? kinds.get(name.split(" ")[0] ?? "");
}

function addToken(tokens: CodeToken[], kind: string, text: string): void {
  const last = tokens.at(-1);
  if (last?.kind === kind) tokens[tokens.length - 1] = { kind, text: last.text + text };
  else tokens.push({ kind, text });
}

/** Each line ends with its line end, which belongs to the token that it is in; the last one may lack it. */
export function tokenLines(tokens: readonly CodeToken[]): CodeToken[][] {
  const lines: CodeToken[][] = [];
  let line: CodeToken[] = [];
  for (const { kind, text } of tokens) {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf("\n", at) + 1 || text.length;
      line.push({ kind, text: text.slice(at, end) });
      if (text[end - 1] === "\n") {
        lines.push(line);
        line = [];
      }
      at = end;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
