import type { BaseUrl } from "../url/base-url.ts";
import { escapeUrl } from "../url/escape.ts";

/** What addresses in a layout are below. */
export interface AddressRoot {
  readonly baseURL: BaseUrl;
  readonly linkBase: BaseUrl;
  /** The language's folder, `""` for none. */
  readonly languagePrefix: string;
}

/** Hugo's `relURL`, with `language` also `relLangURL`: what begins with `/` is below the host, all else below the site. */
export function relUrl(address: string, root: AddressRoot, language = ""): string {
  if (isWhole(address)) return address;
  return address.startsWith("/")
    ? inLanguage(address, language)
    : `${root.linkBase.path}${inLanguage(`/${address}`, language)}`;
}

/** Hugo's `absURL`, with `language` also `absLangURL`. */
export function absUrl(address: string, { baseURL }: AddressRoot, language = ""): string {
  if (isWhole(address)) return address;
  const { origin, path } = baseURL;
  if (address.startsWith("/")) return origin + escaped(inLanguage(address, language));
  // Hugo: a fragment or a query alone stands behind the site's address without a slash.
  if (language === "" && /^[#?]/.test(address)) return origin + path + address;
  return origin + path + escaped(inLanguage(`/${address}`, language));
}

function isWhole(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

function inLanguage(address: string, language: string): string {
  const prefix = `/${language}`;
  return language === "" || address === prefix || address.startsWith(`${prefix}/`)
    ? address
    : prefix + address;
}

function escaped(address: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return escapeUrl(path) + rest;
}
