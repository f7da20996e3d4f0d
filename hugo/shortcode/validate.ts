import type { z } from "zod";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { ShortcodeCall } from "./call.ts";
import type { Argument, Arguments, ArgumentValue } from "./nodes.ts";
import { typedText } from "./token.ts";

type Given = ReadonlyMap<string, Argument>;

/** The parameters that a call may have, and what can be told of them before there is a call. */
export interface Parameters {
  readonly schema: z.ZodObject;
  readonly positional: readonly string[];
  /** Whether the parameter may be left out. */
  isOptional(name: string): boolean;
}

export function parameters(schema: z.ZodObject, positional: readonly string[]): Parameters {
  const known = new Map<string, boolean>();
  return {
    schema,
    positional,
    isOptional: (name) => {
      const optional = known.get(name) ?? schema.shape[name]?.safeParse(undefined).success ?? true;
      known.set(name, optional);
      return optional;
    },
  };
}

/** The arguments of a call, checked; nothing when they are wrong, which has been reported then. */
export function validate(call: ShortcodeCall, allowed: Parameters): { readonly value: unknown } | undefined {
  const named = byName(call, allowed);
  const unknown = reportUnknown(call, named.given, allowed);
  const result = allowed.schema.safeParse(inputOf(named.given, allowed));
  if (!result.success) reportIssues(call, named.given, unknown, result.error.issues, allowed);
  return result.success && named.whole && unknown.length === 0 ? { value: result.data } : undefined;
}

/** All arguments of a call whatever they are, those without a name as `"0"`, `"1"`, …. */
export function rawParameters({ args }: ShortcodeCall): ReadonlyMap<string, ArgumentValue> {
  return new Map(entries(args).map(([name, { value }]) => [name, value]));
}

function entries(args: Arguments): [string, Argument][] {
  if (args.style === "named") return [...args.map];
  return args.style === "none" ? [] : args.list.map((argument, i) => [String(i), argument]);
}

/** Gives positional arguments the names they stand for. */
function byName(call: ShortcodeCall, allowed: Parameters): { given: Given; whole: boolean } {
  const { args } = call;
  if (args.style !== "positional")
    return { given: args.style === "named" ? args.map : new Map(), whole: true };
  const given = new Map<string, Argument>();
  args.list.forEach((argument, i) => {
    const name = allowed.positional[i];
    if (name !== undefined) given.set(name, argument);
  });
  const extra = args.list[allowed.positional.length];
  if (!extra) return { given, whole: true };
  const values = { name: call.name, most: allowed.positional.length };
  const hint = `Its parameters are ${nameList(Object.keys(allowed.schema.shape))}.`;
  call.tools.report(diagnose("shortcode/too-many-arguments", extra.span, values, { hint }));
  return { given, whole: false };
}

function inputOf(given: Given, allowed: Parameters): Record<string, ArgumentValue> {
  const input: Record<string, ArgumentValue> = Object.create(null);
  for (const [name, argument] of given) {
    const schema = allowed.schema.shape[name];
    // As in a template's `{{ with .Get }}`.
    if (!schema || (argument.text === "" && allowed.isOptional(name))) continue;
    input[name] = fitting(schema, argument);
  }
  return input;
}

/** Quotes do not matter: `"3"` is a number and `3` a text where the schema asks for such. */
function fitting(schema: z.core.$ZodType, { value, text }: Argument): ArgumentValue {
  const other = typeof value === "string" ? typedText(text) : text;
  if (other === value || !("safeParse" in schema) || typeof schema.safeParse !== "function") return value;
  return !schema.safeParse(value).success && schema.safeParse(other).success ? other : value;
}

/** Names that the shortcode does not have. */
function reportUnknown(call: ShortcodeCall, given: Given, allowed: Parameters): string[] {
  const names = Object.keys(allowed.schema.shape);
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(allowed.schema.shape, name));
  for (const param of unknown) {
    const span = given.get(param)?.span ?? call.nameSpan;
    const near = nearest(param, names);
    const hint = near ? `Did you mean \`${near}\`?` : `Its parameters are ${nameList(names)}.`;
    call.tools.report(diagnose("shortcode/unknown-parameter", span, { name: call.name, param }, { hint }));
  }
  return unknown;
}

function reportIssues(
  call: ShortcodeCall,
  given: Given,
  unknown: readonly string[],
  issues: readonly z.core.$ZodIssue[],
  allowed: Parameters,
): void {
  for (const issue of issues) {
    const param = String(issue.path[0] ?? "");
    const argument = given.get(param);
    if (argument) reportInvalid(call, param, argument, issue);
    // A misspelt name has been reported, with this one as its hint.
    else if (!unknown.some((name) => nearest(name, [param]))) reportMissing(call, param, allowed);
  }
}

function reportInvalid(
  call: ShortcodeCall,
  param: string,
  argument: Argument,
  issue: z.core.$ZodIssue,
): void {
  const near =
    "values" in issue && Array.isArray(issue.values)
      ? nearest(argument.text, issue.values.map(String))
      : undefined;
  const more = near === undefined ? {} : { hint: `Did you mean \`${near}\`?` };
  const values = { name: call.name, param, reason: issue.message };
  call.tools.report(diagnose("shortcode/invalid-parameter", argument.span, values, more));
}

function reportMissing(call: ShortcodeCall, param: string, allowed: Parameters): void {
  const description = allowed.schema.shape[param]?.description;
  const more = description ? { hint: `\`${param}\`: ${description}` } : {};
  call.tools.report(diagnose("shortcode/missing-parameter", call.nameSpan, { name: call.name, param }, more));
}

function nameList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ") || "none";
}
