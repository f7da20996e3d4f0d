/** Makes a file smaller without changing what it means; one that cannot be read is left as it is. */
export async function minify(text: string, path: string): Promise<string> {
  const how = minifiers.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
  return how ? how(text) : text;
}

type Minify = (text: string) => string | Promise<string>;

/** By the file's ending. */
const minifiers: ReadonlyMap<string, Minify> = new Map<string, Minify>([
  ["html", minifyHtml],
  ["htm", minifyHtml],
  ["xml", minifyXml],
  ["rss", minifyXml],
  ["json", minifyJson],
  ["webmanifest", minifyJson],
]);

/** Runs of space become one, save where space counts, and comments go; nothing else is touched. */
async function minifyHtml(text: string): Promise<string> {
  // Loaded only here: a build without `--minify` does not pay for it.
  const { default: htmlnano } = await import("htmlnano");
  const modules = { collapseWhitespace: "conservative", removeComments: "safe" } as const;
  try {
    const { html } = await htmlnano.process(text, { ...modules, skipConfigLoading: true }, modules);
    return html;
  } catch {
    return text;
  }
}

/** Comments, CDATA and instructions are passed over whole; between two tags only line breaks with their indents go. */
const betweenTags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|>\s*\n\s*(?=<)/g;

function minifyXml(text: string): string {
  if (/\bxml:space\s*=\s*["']preserve/.test(text)) return text;
  return text.replace(betweenTags, (found) => (found.startsWith(">") ? ">" : found)).trim();
}

/** Space outside strings; numbers and keys stay letter by letter as they are. */
function minifyJson(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (found) => (found.startsWith('"') ? found : ""));
}
