import type { TitleCaseStyle } from "./settings.ts";

/** Title case as `titleCaseStyle` asks for. */
export function toTitle(text: string, style: TitleCaseStyle): string {
  switch (style) {
    case "none":
      return text;
    case "firstupper":
      return firstUpper(text);
    case "go":
      return text.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, upper);
    default:
      return titleCase(text, style === "ap" ? smallAp : smallChicago);
  }
}

const smallAp = /^(?:en|a(?:nd?|s|t)?|b(?:ut|y)|for|i[fn]|nor|o[fnr]|t(?:he|o)|up|vs?\.?|via)$/i;
const smallChicago = smallAp;

function titleCase(text: string, small: RegExp): string {
  void small;
  return text.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, upper);
}

function firstUpper(text: string): string {
  return text.replace(/^./su, upper);
}

function upper(character: string): string {
  return character.toUpperCase();
}
