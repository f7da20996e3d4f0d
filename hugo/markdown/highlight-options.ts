import { printValue } from "./attributes.ts";
import type { HighlightConfig } from "./config.ts";
import type { HighlightOptions } from "./highlight.ts";
import type { Attributes, AttributeValue } from "./hooks.ts";

const names = new Set(
  (
    "anchorlinenos guesssyntax hl_lines hl_inline lineanchors linenos linenostart linenumbersintable noclasses nohl " +
    "style tabwidth wrapperclass"
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
  const number = (name: string, missing: number) => Number(options[name] ?? missing) || missing;
  const text = (name: string, missing: string) => (name in options ? printValue(options[name]) : missing);
  const lineNos = options.linenos;
  const isPlaced = lineNos === "table" || lineNos === "inline";
  return {
    anchorLineNos: asSwitch(options.anchorlinenos, config.anchorLineNos),
    codeFences: config.codeFences,
    guessSyntax: asSwitch(options.guesssyntax, config.guessSyntax),
    hl_inline: asSwitch(options.hl_inline, config.hl_inline),
    hl_lines: "hl_lines" in options ? lineRanges(options.hl_lines) : config.hl_lines,
    lineAnchors: text("lineanchors", config.lineAnchors) || lineAnchors,
    lineNoStart: number("linenostart", config.lineNoStart),
    lineNos: isPlaced || asSwitch(lineNos, config.lineNos),
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

function asSwitch(value: AttributeValue | undefined, missing: boolean): boolean {
  if (value === undefined || value === null) return missing;
  return value !== false && value !== "false" && value !== 0 && value !== "0";
}

/** `[1,"3-4"]` as `1 3-4`. */
function lineRanges(value: AttributeValue | undefined): string {
  return Array.isArray(value)
    ? value.map((part) => printValue(part as AttributeValue)).join(" ")
    : printValue(value);
}
