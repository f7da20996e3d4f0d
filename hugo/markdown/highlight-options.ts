import { printValue } from "./attributes.ts";
import type { HighlightConfig } from "./config.ts";
import type { HighlightOptions } from "./highlight.ts";
import type { Attributes, AttributeValue } from "./hooks.ts";
import { markedRanges } from "./marked-lines.ts";

const names = new Set(
  (
    "anchorlinenos guesssyntax hl_lines hl_inline lineanchors linenos linenostart linenumbersintable noclasses " +
    "style tabwidth"
  ).split(" "),
);

/** Whether an attribute of a fence is the highlighter's and not the element's. */
export function isHighlightOption(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** The site's settings with the options of one piece of code, whose names are lower-cased. */
export function highlightOptions(
  config: HighlightConfig,
  options: Attributes,
  lineAnchors: string,
): HighlightOptions {
  const number = (name: string, missing: number) => asNumber(options[name]) ?? missing;
  const text = (name: string, missing: string) => (name in options ? printValue(options[name]) : missing);
  const lineNos = options.linenos;
  const isPlaced = lineNos === "table" || lineNos === "inline";
  return {
    anchorLineNos: asSwitch(options.anchorlinenos, config.anchorLineNos),
    codeFences: config.codeFences,
    guessSyntax: asSwitch(options.guesssyntax, config.guessSyntax),
    hl_inline: asSwitch(options.hl_inline, config.hl_inline),
    hl_lines: lineRanges(options.hl_lines) || config.hl_lines,
    lineAnchors: text("lineanchors", config.lineAnchors) || lineAnchors,
    lineNoStart: number("linenostart", config.lineNoStart),
    lineNos: asLineNos(lineNos, config.lineNos),
    lineNumbersInTable: isPlaced
      ? lineNos === "table"
      : asSwitch(options.linenumbersintable, config.lineNumbersInTable),
    noClasses: asSwitch(options.noclasses, config.noClasses),
    noHl: asSwitch(options.nohl, config.noHl),
    style: text("style", config.style),
    tabWidth: number("tabwidth", config.tabWidth),
    wrapperClass: text("wrapperclass", config.wrapperClass),
  };
}

/** Hugo: any text but `false` puts line numbers on. */
function asLineNos(value: AttributeValue | undefined, missing: boolean): boolean {
  return typeof value === "string" ? value !== "false" : asSwitch(value, missing);
}

const off: ReadonlySet<AttributeValue> = new Set([false, 0, "", "0", "f", "F", "false", "FALSE", "False"]);

function asSwitch(value: AttributeValue | undefined, missing: boolean): boolean {
  return value === undefined || value === null ? missing : !off.has(value);
}

function asNumber(value: AttributeValue | undefined): number | undefined {
  const number = Math.trunc(Number(value ?? Number.NaN));
  return Number.isFinite(number) ? number : undefined;
}

/** `[1,"3-4"]` as `1 3-4`; in a list, unlike in a text, what is no range is left out alone. */
function lineRanges(value: AttributeValue | undefined): string {
  if (!Array.isArray(value)) return value === true ? "1" : printValue(value);
  return value
    .map((part) => printValue(typeof part === "number" ? Math.trunc(part) : (part as AttributeValue)))
    .filter((part) => markedRanges(part, 1).length > 0)
    .join(" ");
}

/** The options of a shortcode, `linenos=table,hl_lines=2 4-5`, by name in lower case. */
export function optionsOf(text: string): Attributes {
  const options: Record<string, AttributeValue> = Object.create(null);
  for (const part of text.split(",")) {
    const [name = "", value] = part.split("=");
    // Hugo: white space around the value belongs to it.
    if (value !== undefined) options[name.trim().toLowerCase()] = value;
  }
  return options;
}
