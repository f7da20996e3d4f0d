import type { Params, Value } from "../formats/value.ts";
import { isParams } from "../formats/value.ts";

/** `markup` of a site's configuration, as far as Markdown goes, with Hugo's defaults filled in. */
export interface MarkupConfig {
  readonly goldmark: GoldmarkConfig;
  readonly tableOfContents: TableOfContentsConfig;
  readonly highlight: HighlightConfig;
}

export interface GoldmarkConfig {
  readonly duplicateResourceFiles: boolean;
  readonly extensions: ExtensionsConfig;
  readonly parser: ParserConfig;
  readonly renderer: RendererConfig;
  readonly renderHooks: { readonly image: RenderHookConfig; readonly link: RenderHookConfig };
}

export interface ExtensionsConfig {
  readonly cjk: CjkConfig;
  readonly definitionList: boolean;
  readonly extras: ExtrasConfig;
  readonly footnote: FootnoteConfig;
  readonly linkify: boolean;
  readonly linkifyProtocol: string;
  readonly passthrough: PassthroughConfig;
  readonly strikethrough: boolean;
  readonly table: boolean;
  readonly taskList: boolean;
  readonly typographer: TypographerConfig;
}

export interface CjkConfig {
  readonly enable: boolean;
  readonly eastAsianLineBreaks: boolean;
  readonly eastAsianLineBreaksStyle: "simple" | "css3draft";
  readonly escapedSpace: boolean;
}

export interface ExtrasConfig {
  readonly delete: boolean;
  readonly insert: boolean;
  readonly mark: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface FootnoteConfig {
  readonly enable: boolean;
  readonly enableAutoIDPrefix: boolean;
  readonly backlinkHTML: string;
}

export interface PassthroughConfig {
  readonly enable: boolean;
  readonly inline: readonly Delimiters[];
  readonly block: readonly Delimiters[];
}

/** What opens and what closes. */
export type Delimiters = readonly [string, string];

export interface TypographerConfig {
  readonly disable: boolean;
  readonly apostrophe: string;
  readonly ellipsis: string;
  readonly emDash: string;
  readonly enDash: string;
  readonly leftAngleQuote: string;
  readonly leftDoubleQuote: string;
  readonly leftSingleQuote: string;
  readonly rightAngleQuote: string;
  readonly rightDoubleQuote: string;
  readonly rightSingleQuote: string;
}

export interface ParserConfig {
  readonly attribute: { readonly block: boolean; readonly title: boolean };
  readonly autoDefinitionTermID: boolean;
  readonly autoHeadingID: boolean;
  readonly autoIDType: AutoIdType;
  readonly wrapStandAloneImageWithinParagraph: boolean;
}

export type AutoIdType = "github" | "github-ascii" | "blackfriday";

export interface RendererConfig {
  readonly hardWraps: boolean;
  readonly unsafe: boolean;
  readonly xhtml: boolean;
}

export interface RenderHookConfig {
  /** When Hugo's own hook is used; `auto` means on multilingual single-host sites. */
  readonly useEmbedded: "auto" | "always" | "fallback" | "never";
}

export interface TableOfContentsConfig {
  readonly startLevel: number;
  /** Inclusive; -1 means all. */
  readonly endLevel: number;
  readonly ordered: boolean;
}

export interface HighlightConfig {
  readonly anchorLineNos: boolean;
  readonly codeFences: boolean;
  readonly guessSyntax: boolean;
  readonly hl_inline: boolean;
  /** Such as `2-4 7`. */
  readonly hl_lines: string;
  readonly lineAnchors: string;
  readonly lineNoStart: number;
  readonly lineNos: boolean;
  readonly lineNumbersInTable: boolean;
  readonly noClasses: boolean;
  readonly noHl: boolean;
  readonly style: string;
  readonly tabWidth: number;
  readonly wrapperClass: string;
}

/**
 * Reads the `markup` table of a site's configuration, whose keys are lower-cased;
 * a missing key, or one of another type, has Hugo's default.
 */
export function readMarkupConfig(markup: Params): MarkupConfig {
  const root = table(markup);
  return {
    goldmark: readGoldmark(root.table("goldmark")),
    tableOfContents: readTableOfContents(root.table("tableofcontents")),
    highlight: readHighlight(root.table("highlight")),
  };
}

function readGoldmark(goldmark: Table): GoldmarkConfig {
  const hooks = goldmark.table("renderhooks");
  return {
    duplicateResourceFiles: goldmark.bool("duplicateresourcefiles", false),
    extensions: readExtensions(goldmark.table("extensions")),
    parser: readParser(goldmark.table("parser")),
    renderer: readRenderer(goldmark.table("renderer")),
    renderHooks: { image: readRenderHook(hooks.table("image")), link: readRenderHook(hooks.table("link")) },
  };
}

function readExtensions(extensions: Table): ExtensionsConfig {
  const extras = extensions.table("extras");
  const cjk = extensions.table("cjk");
  return {
    cjk: {
      enable: cjk.bool("enable", false),
      eastAsianLineBreaks: cjk.bool("eastasianlinebreaks", false),
      eastAsianLineBreaksStyle: cjk.one("eastasianlinebreaksstyle", ["simple", "css3draft"]),
      escapedSpace: cjk.bool("escapedspace", false),
    },
    definitionList: extensions.bool("definitionlist", true),
    extras: {
      delete: extras.table("delete").bool("enable", false),
      insert: extras.table("insert").bool("enable", false),
      mark: extras.table("mark").bool("enable", false),
      subscript: extras.table("subscript").bool("enable", false),
      superscript: extras.table("superscript").bool("enable", false),
    },
    footnote: readFootnote(extensions),
    linkify: extensions.bool("linkify", true),
    linkifyProtocol: extensions.text("linkifyprotocol", "https"),
    passthrough: readPassthrough(extensions.table("passthrough")),
    strikethrough: extensions.bool("strikethrough", true),
    table: extensions.bool("table", true),
    taskList: extensions.bool("tasklist", true),
    typographer: readTypographer(extensions),
  };
}

/** Hugo: before 0.151 `footnote` was a plain switch, which is still read. */
function readFootnote(extensions: Table): FootnoteConfig {
  const footnote = extensions.table("footnote");
  return {
    enable: footnote.bool("enable", extensions.bool("footnote", true)),
    enableAutoIDPrefix: footnote.bool("enableautoidprefix", false),
    backlinkHTML: footnote.text("backlinkhtml", "&#x21a9;&#xfe0e;"),
  };
}

function readPassthrough(passthrough: Table): PassthroughConfig {
  const delimiters = passthrough.table("delimiters");
  return {
    enable: passthrough.bool("enable", false),
    inline: delimiters.pairs("inline"),
    block: delimiters.pairs("block"),
  };
}

/** Hugo: `typographer = false`, from before 0.81, is still read. */
function readTypographer(extensions: Table): TypographerConfig {
  const typographer = extensions.table("typographer");
  return {
    disable: typographer.bool("disable", !extensions.bool("typographer", true)),
    apostrophe: typographer.text("apostrophe", "&rsquo;"),
    ellipsis: typographer.text("ellipsis", "&hellip;"),
    emDash: typographer.text("emdash", "&mdash;"),
    enDash: typographer.text("endash", "&ndash;"),
    leftAngleQuote: typographer.text("leftanglequote", "&laquo;"),
    leftDoubleQuote: typographer.text("leftdoublequote", "&ldquo;"),
    leftSingleQuote: typographer.text("leftsinglequote", "&lsquo;"),
    rightAngleQuote: typographer.text("rightanglequote", "&raquo;"),
    rightDoubleQuote: typographer.text("rightdoublequote", "&rdquo;"),
    rightSingleQuote: typographer.text("rightsinglequote", "&rsquo;"),
  };
}

function readParser(parser: Table): ParserConfig {
  const attribute = parser.table("attribute");
  return {
    attribute: { block: attribute.bool("block", false), title: attribute.bool("title", true) },
    autoDefinitionTermID: parser.bool("autodefinitiontermid", false),
    autoHeadingID: parser.bool("autoheadingid", true),
    // Hugo: autoHeadingIDType is the name from before 0.144, and wins.
    autoIDType: parser.one(parser.has("autoheadingidtype") ? "autoheadingidtype" : "autoidtype", [
      "github",
      "github-ascii",
      "blackfriday",
    ]),
    wrapStandAloneImageWithinParagraph: parser.bool("wrapstandaloneimagewithinparagraph", true),
  };
}

function readRenderer(renderer: Table): RendererConfig {
  return {
    hardWraps: renderer.bool("hardwraps", false),
    unsafe: renderer.bool("unsafe", false),
    xhtml: renderer.bool("xhtml", false),
  };
}

function readRenderHook(hook: Table): RenderHookConfig {
  return { useEmbedded: hook.one("useembedded", ["auto", "always", "fallback", "never"]) };
}

function readTableOfContents(toc: Table): TableOfContentsConfig {
  return {
    startLevel: toc.number("startlevel", 2),
    endLevel: toc.number("endlevel", 3),
    ordered: toc.bool("ordered", false),
  };
}

function readHighlight(highlight: Table): HighlightConfig {
  return {
    anchorLineNos: highlight.bool("anchorlinenos", false),
    codeFences: highlight.bool("codefences", true),
    guessSyntax: highlight.bool("guesssyntax", false),
    hl_inline: highlight.bool("hl_inline", false),
    hl_lines: highlight.text("hl_lines", ""),
    lineAnchors: highlight.text("lineanchors", ""),
    lineNoStart: highlight.number("linenostart", 1),
    lineNos: highlight.bool("linenos", false),
    lineNumbersInTable: highlight.bool("linenumbersintable", true),
    noClasses: highlight.bool("noclasses", true),
    noHl: highlight.bool("nohl", false),
    style: highlight.text("style", "monokai"),
    tabWidth: highlight.number("tabwidth", 4),
    wrapperClass: highlight.text("wrapperclass", "highlight"),
  };
}

interface Table {
  has(key: string): boolean;
  table(key: string): Table;
  bool(key: string, missing: boolean): boolean;
  number(key: string, missing: number): number;
  text(key: string, missing: string): string;
  one<Name extends string>(key: string, names: readonly [Name, ...Name[]]): Name;
  pairs(key: string): Delimiters[];
}

/** Typed reading of one table; strings that look like a switch or a number are taken for one, as Hugo does. */
function table(params: Params): Table {
  return {
    has: (key) => params[key] !== undefined,
    table: (key: string): Table => {
      const value = params[key];
      return table(isParams(value) ? value : noParams);
    },
    bool: (key: string, missing: boolean): boolean => asBool(params[key]) ?? missing,
    number: (key: string, missing: number): number => {
      const value = params[key];
      const number = typeof value === "string" && value.trim() ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? Math.trunc(number) : missing;
    },
    text: (key: string, missing: string): string => {
      const value = params[key];
      return typeof value === "string" || typeof value === "number" ? String(value) : missing;
    },
    one: <Name extends string>(key: string, names: readonly [Name, ...Name[]]): Name =>
      names.find((name) => name === params[key]) ?? names[0],
    pairs: (key: string): Delimiters[] => asPairs(params[key]),
  };
}

const noParams: Params = Object.freeze(Object.create(null));

function asBool(value: Value | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  return undefined;
}

function asPairs(value: Value | undefined): Delimiters[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair) => {
    const [open, close] = Array.isArray(pair) ? pair : [];
    return typeof open === "string" && typeof close === "string" ? [[open, close] as const] : [];
  });
}
