import type { Params, Value } from "../formats/value.ts";

/** What a shortcode sees of the page it stands in. */
export interface ShortcodePage {
  readonly title: string;
  readonly kind: string;
  readonly lang: string;
  readonly relPermalink: string;
  readonly permalink: string;
  readonly params: Params;
  readonly resources: ShortcodeResources;
  readonly site: ShortcodeSite;
  /** Hugo's `.Param`: a page's own parameter, else the site's; `a.b` reaches into tables. */
  param(key: string): Value | undefined;
  /** The full address of the page that is meant, with its fragment; nothing when there is none. */
  ref(target: RefTarget): string | undefined;
  /** The same, from the site's root. */
  relref(target: RefTarget): string | undefined;
}

/** Which page `ref` and `relref` look for. */
export interface RefTarget {
  /** A path from the page or, with `/`, from the content's root; a fragment may follow after `#`. */
  readonly path: string;
  readonly lang?: string;
  readonly outputFormat?: string;
}

export interface ShortcodeResources {
  /** The page's own file of that name. */
  get(name: string): ShortcodeResource | undefined;
}

export interface ShortcodeResource {
  readonly relPermalink: string;
}

/** What a shortcode sees of the site. */
export interface ShortcodeSite {
  readonly title: string;
  readonly baseURL: string;
  readonly params: Params;
  readonly data: Params;
  /** The site's configuration, keys in lower case: `privacy`, `services`, `reflinkserrorlevel`. */
  readonly config: Params;
  /** A text of the interface in the page's language; the key itself when there is none. */
  i18n(key: string, count?: number): string;
  /** The text of a file under `assets/`, such as an icon to be put into the page. */
  asset(path: string): string | undefined;
  /** A file under `assets/` that a page may point to; asking for its address publishes it. */
  resource?(path: string): ShortcodeResource | undefined;
}
