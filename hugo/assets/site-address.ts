/**
 * What an author wrote as the address of a file: a path on this site, another site's address,
 * or something that is followed by nobody.
 */
export type SiteAddress =
  | { readonly kind: "site"; readonly path: string }
  | { readonly kind: "external"; readonly url: string }
  | { readonly kind: "refused" };

const refused: SiteAddress = { kind: "refused" };

/**
 * Reads an address. Site paths come out decoded, without query and fragment, `//` and `/./` made one `/`.
 * Refused are other schemes than http and https, `..`, `\`, and characters no address has.
 */
export function readAddress(written: string): SiteAddress {
  const address = written.trim();
  if (hasUnsafeCharacter(address)) return refused;
  if (/^(https?:)?\/\//i.test(address)) return readExternal(address);
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return refused;
  const path = decode(address.replace(/[?#].*$/s, ""));
  if (hasUnsafeCharacter(path)) return refused;
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || segments.includes("..")) return refused;
  return { kind: "site", path: (path.startsWith("/") ? "/" : "") + segments.join("/") };
}

/** A decoded site path as it stands in a link. */
export const encodeSitePath: (sitePath: string) => string = (sitePath) =>
  encodeURI(sitePath).replaceAll("?", "%3F").replaceAll("#", "%23");

/** `target` as seen from the file `from`; nothing when that leaves the site. Both are decoded site paths. */
export function resolveSitePath(from: string, target: string): string | undefined {
  const segments = target.startsWith("/") ? [] : from.split("/").slice(1, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return hasUnsafeCharacter(target) ? undefined : `/${segments.join("/")}`;
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readExternal(address: string): SiteAddress {
  const url = URL.canParse(address, "https://localhost") ? new URL(address, "https://localhost") : undefined;
  if (!url || url.username || url.password) return refused;
  return { kind: "external", url: address.startsWith("//") ? url.href.slice("https:".length) : url.href };
}

/** Browsers read `\` as `/`, and a lone surrogate cannot be encoded. */
function hasUnsafeCharacter(text: string): boolean {
  return /[\p{Cc}\p{Cs}\\]/u.test(text);
}
