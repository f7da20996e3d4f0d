import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { decode, type Format } from "../formats/decode.ts";
import { FormatError } from "../formats/format-error.ts";
import type { Value } from "../formats/value.ts";
import { type Message, messagesOf } from "./messages.ts";
import { fillMessage } from "./template.ts";

export interface I18nFile {
  /** From the file's name: `nb` for `i18n/nb.yaml`. */
  readonly lang: string;
  readonly format: Format;
  readonly text: string;
  /** Shown to people: `i18n/nb.yaml`. */
  readonly path: string;
}

/**
 * The text of `key`: its plural form when a number or a `Count` is given, its `{{ .Name }}` places filled.
 * Empty when neither the language nor the site's default language has it.
 */
export type Translate = (key: string, countOrContext?: unknown) => string;

/** Reads the site's `i18n/` files; later files of a language win. Gives the texts of a language, or of its locale. */
export function createTranslator(
  files: readonly I18nFile[],
  defaultLang: string,
  report: Report,
): (lang: string, locale?: string) => Translate {
  const languages = new Map<string, Map<string, Message>>();
  for (const file of files) {
    const lang = file.lang.toLowerCase();
    languages.set(lang, new Map([...(languages.get(lang) ?? []), ...readFile(file, report)]));
  }
  const fallback = speaker(languages.get(defaultLang.toLowerCase()), defaultLang);
  return (lang, locale = lang) => {
    const own = [locale, lang]
      .map((name) => languages.get(name.toLowerCase()))
      .filter((found) => found !== undefined);
    const speakers = own.map((messages) => speaker(messages, locale));
    return (key, context) => {
      for (const speak of [...speakers, fallback]) {
        const text = speak(key, context);
        if (text !== undefined) return text;
      }
      return "";
    };
  };
}

function readFile(file: I18nFile, report: Report): Map<string, Message> {
  const source = { path: file.path, text: file.text };
  const broken = (start: number, reason: string) => {
    const span = { source, start, end: Math.min(start + 1, file.text.length) };
    report(diagnose("i18n/broken", span, { reason }));
  };
  return messagesOf(decoded(file, broken), (id) => {
    broken(Math.max(0, file.text.indexOf(id)), `\`${id}\` must be a text, or a table with \`other\``);
  });
}

function decoded(file: I18nFile, broken: (start: number, reason: string) => void): Value {
  const text = file.text.replace(/^\uFEFF/, "");
  try {
    return text.trim() ? decode(file.format, text) : null;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    broken(error.offset + file.text.length - text.length, error.message.replace(/\.$/, ""));
    return null;
  }
}

/** `undefined`: this language does not have the key, so the next is asked. */
function speaker(messages: ReadonlyMap<string, Message> | undefined, locale: string) {
  const rules = pluralRules(locale);
  return (key: string, context: unknown): string | undefined => {
    const message = messages?.get(key);
    if (!message) return undefined;
    const count = countOf(context);
    const form = count === undefined ? "other" : rules(count);
    return fillMessage(message.get(form) ?? message.get("other") ?? "", context) ?? "";
  };
}

function pluralRules(locale: string): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(knownLocale(locale));
    return rules.select(count);
  };
}

/** Go-i18n takes numbers and texts that are numbers; tables give theirs as `Count`. */
function countOf(context: unknown): number | undefined {
  if (typeof context === "number") return context;
  if (typeof context === "string") return /^-?\d+(?:\.\d+)?$/.test(context) ? Number(context) : undefined;
  if (typeof context !== "object" || context === null) return undefined;
  const count = context instanceof Map ? context.get("Count") : Reflect.get(context, "Count");
  return typeof count === "number" || typeof count === "string" ? countOf(count) : undefined;
}

/** `en` for a language code that is no locale. */
export function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
