import { knownLocale } from "./translator.ts";

/** `lang.FormatNumber`: grouped, with `precision` decimals, halves rounded away from zero. */
export function formatNumber(precision: number, number: number, locale: string): string {
  return decimals(precision, locale).format(number);
}

/** `lang.FormatPercent`: Hugo does not multiply, 12 is 12 %. */
export function formatPercent(precision: number, number: number, locale: string): string {
  const hundredth = new Intl.NumberFormat(knownLocale(locale), { style: "percent" }).formatToParts(0);
  const text = formatNumber(precision, number, locale);
  return hundredth.map((part) => (part.type === "integer" ? text : part.value)).join("");
}

/** `lang.FormatNumberCustom` without options: `1,234.50` in any language. */
export function formatNumberCustom(precision: number, number: number): string {
  return decimals(precision, "en").format(number);
}

function decimals(precision: number, locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(knownLocale(locale), {
    minimumFractionDigits: precision,
    maximumFractionDigits: precision,
    useGrouping: "always",
  });
}
