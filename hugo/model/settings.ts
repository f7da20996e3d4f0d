import type { Params, Value } from "../formats/value.ts";
import type { BaseUrl } from "../url/base-url.ts";
import type { TargetFormat } from "../url/target-path.ts";
import type { ContentTypes } from "./content-type.ts";

/** A kind of file that a page is written as. */
export interface OutputFormat extends TargetFormat {
  /** `html`, `rss`, `json` … */
  readonly name: string;
  /** `text/html` */
  readonly mediaType: string;
  readonly isHTML: boolean;
  readonly isPlainText: boolean;
  readonly rel: string;
  readonly protocol: string;
  readonly permalinkable: boolean;
  readonly notAlternative: boolean;
  readonly weight: number;
}

/** A language of the site. */
export interface Language {
  /** `nb`, `nn`, `en` */
  readonly lang: string;
  /** `nb-NO`; the key where none is configured. */
  readonly locale: string;
  /** The language's name for readers: `Norsk bokmål`. */
  readonly label: string;
  readonly direction: string;
  readonly weight: number;
}

export type TitleCaseStyle = "ap" | "chicago" | "go" | "firstupper" | "none";

/** A pattern for the addresses of the pages that it aims at. */
export interface PermalinkRule {
  readonly kind: string;
  /** Glob over page paths; `""` is every page. */
  readonly path: string;
  readonly pattern: string;
}

/** One search index of related content. */
export interface RelatedIndex {
  readonly name: string;
  readonly type: string;
  readonly applyFilter: boolean;
  readonly pattern: string;
  readonly weight: number;
  readonly cardinalityThreshold: number;
  readonly toLower: boolean;
}

export interface SitemapSettings {
  readonly changeFreq: string;
  readonly disable: boolean;
  readonly filename: string;
  readonly priority: number;
}

/** All that the model needs to know of one language's configuration. */
export interface SiteSettings {
  readonly language: Language;
  readonly baseURL: BaseUrl;
  /** What links from the root begin with; without a path where `canonifyURLs` puts the whole address in later. */
  readonly linkBase: BaseUrl;
  readonly canonifyURLs: boolean;
  readonly relativeURLs: boolean;
  readonly title: string;
  readonly copyright: string;
  readonly params: Params;
  readonly environment: string;
  /** The language's folder in addresses and on disk, `""` for none. */
  readonly languagePrefix: string;
  /** Each language has a base address of its own. */
  readonly multihost: boolean;
  readonly defaultContentLanguage: string;
  readonly disabledLanguages: ReadonlySet<string>;
  readonly contentExtensions: ReadonlySet<string>;
  readonly contentTypes: ContentTypes;
  readonly buildDrafts: boolean;
  readonly buildFuture: boolean;
  readonly buildExpired: boolean;
  /** Kinds that are switched off, lower case. */
  readonly disableKinds: ReadonlySet<string>;
  readonly disablePathToLower: boolean;
  readonly removePathAccents: boolean;
  readonly uglyURLs: boolean | ReadonlySet<string>;
  readonly titleCaseStyle: TitleCaseStyle;
  readonly pluralizeListTitles: boolean;
  readonly capitalizeListTitles: boolean;
  /** Singular to plural: `tag` → `tags`. */
  readonly taxonomies: ReadonlyMap<string, string>;
  readonly permalinks: readonly PermalinkRule[];
  /** Names of output formats for each kind, lower case. */
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  /** By lower-case name. */
  readonly outputFormats: ReadonlyMap<string, OutputFormat>;
  /** Front matter keys for each date, as `frontmatter` in the configuration. */
  readonly dateKeys: DateKeys;
  /** IANA name, `""` is UTC. */
  readonly timeZone: string;
  readonly cascade: Value;
  /** By menu name. */
  readonly menus: Params;
  readonly sectionPagesMenu: string;
  /** `undefined` when none are configured. */
  readonly mainSections: readonly string[] | undefined;
  readonly nextPrevSortOrder: "asc" | "desc";
  readonly nextPrevInSectionSortOrder: "asc" | "desc";
  readonly pagination: {
    readonly pagerSize: number;
    readonly path: string;
    readonly disableAliases: boolean;
  };
  readonly related: {
    readonly threshold: number;
    readonly includeNewer: boolean;
    readonly toLower: boolean;
    readonly indices: readonly RelatedIndex[];
  };
  readonly sitemap: SitemapSettings;
  readonly enableRobotsTXT: boolean;
  readonly disableAliases: boolean;
  readonly disableDefaultLanguageRedirect: boolean;
  readonly duplicateResourceFiles: boolean;
  /** Extension without the dot, lower case → media type: `png` → `image/png`. */
  readonly mediaTypes: ReadonlyMap<string, string>;
  readonly refLinksErrorLevel: "error" | "warning";
  readonly refLinksNotFoundURL: string;
}

export interface DateKeys {
  readonly date: readonly string[];
  readonly lastmod: readonly string[];
  readonly publishDate: readonly string[];
  readonly expiryDate: readonly string[];
}
