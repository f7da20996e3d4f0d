/** What the lookup has to know of a site. All names are lower-cased, as Hugo keeps them. */
export interface LookupSite {
  /** Language keys in Hugo's order: by weight, then by name. */
  languages: readonly string[];
  outputFormats: readonly LookupFormat[];
  mediaTypes: readonly LookupMediaType[];
  /** Singular name to plural name, such as `tag` to `tags`. */
  taxonomies: ReadonlyMap<string, string>;
  /** Name of the output format that pages get by default, mostly `html`. */
  defaultOutputFormat: string;
  /** Hugo's own render hooks that the configuration switches on: `markup.goldmark.renderHooks`. */
  embeddedHooks?: readonly ("link" | "image")[];
}

export interface LookupFormat {
  name: string;
  /** Such as `text/html`. */
  mediaType: string;
  isPlainText: boolean;
}

export interface LookupMediaType {
  type: string;
  suffixes: readonly string[];
}

/** An output format, or only a media type where no format stands for it: then `format` is empty. */
export interface ResolvedFormat {
  format: string;
  mediaType: string;
  isPlainText: boolean;
}

/** Output formats and media types by name and by suffix. */
export interface Formats {
  format(name: string): LookupFormat | undefined;
  /** Whether `name` is an output format, and one written with `suffix` where that is given. */
  isFormat(name: string, suffix?: string): boolean;
  isSuffix(suffix: string): boolean;
  suffixes(mediaType: string): readonly string[];
  /** The format and media type that a name's `format` and `suffix` stand for; either may be empty. */
  resolve(format: string, suffix: string): ResolvedFormat;
}

export function indexFormats(site: LookupSite): Formats {
  const byName = new Map(site.outputFormats.map((format) => [format.name, format]));
  const types = [...site.mediaTypes].sort((a, b) => (a.type < b.type ? -1 : 1));
  const suffixes = new Map(types.map(({ type, suffixes }) => [type, suffixes]));
  const hasSuffix = (format: LookupFormat, suffix: string) =>
    suffixes.get(format.mediaType)?.includes(suffix) === true;

  // Hugo: a suffix stands for an output format only when it is the suffix of a single one.
  const formatOf = (suffix: string) => {
    const all = site.outputFormats.filter((format) => hasSuffix(format, suffix));
    return all.length === 1 ? all[0] : undefined;
  };
  const typeOf = (suffix: string) =>
    types.find((type) => type.suffixes[0] === suffix) ?? types.find((type) => type.suffixes.includes(suffix));

  return {
    format: (name) => byName.get(name),
    isFormat(name, suffix) {
      const format = byName.get(name);
      return format !== undefined && (suffix === undefined || hasSuffix(format, suffix));
    },
    suffixes: (mediaType) => suffixes.get(mediaType) ?? [],
    isSuffix: (suffix) => types.some((type) => type.suffixes.includes(suffix)),
    resolve(name, suffix) {
      const format = byName.get(name) ?? formatOf(suffix);
      if (format !== undefined) return { ...format, format: format.name };
      const type = typeOf(suffix);
      // Hugo: `application/rss+xml` may be the media type of the format `rss`.
      const named = byName.get(type?.type.replace(/^.*\//, "").replace(/\+.*$/, "") ?? "");
      return {
        format: named?.name ?? "",
        mediaType: type?.type ?? "",
        isPlainText: named?.isPlainText ?? false,
      };
    },
  };
}
