/**
 * Hugo's globs over paths: `*` within one folder, `**` over folders, `?`, `[ab]`, `[!ab]`, `{a,b}`.
 * A broken pattern matches only itself.
 */
export function globToRegExp(glob: string): RegExp {
  try {
    return new RegExp(`^${translate(glob)}$`, "su");
  } catch {
    return new RegExp(`^${glob.replace(special, "\\$&")}$`, "su");
  }
}

const special = /[\\^$.*+?()[\]{}|]/g;

const wildcard = /\\(.)|(\*\*+)|(\*)|(\?)|\[(!?)([^\]]*)\]|([{},])|(.)/gsu;

function translate(glob: string): string {
  let depth = 0;
  return glob.replace(wildcard, (_, escaped, anything, star, one, not, set, brace, other) => {
    if (escaped !== undefined) return quote(escaped);
    if (anything !== undefined) return ".*?";
    if (star !== undefined) return "[^/]*";
    if (one !== undefined) return "[^/]";
    if (set !== undefined) return `[${not ? "^" : ""}${set.replace(/[\\\]^[]/g, "\\$&")}]`;
    if (brace === undefined) return quote(other);
    if (brace === "{") {
      depth++;
      return "(?:";
    }
    if (depth === 0) return quote(brace);
    if (brace === ",") return "|";
    depth--;
    return ")";
  });
}

function quote(text: string): string {
  return text.replace(special, "\\$&");
}
