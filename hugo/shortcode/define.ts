import type { z } from "zod";
import { type Html, trusted } from "../html/html.ts";
import type { AnyShortcode, ShortcodeCall } from "./call.ts";
import type { ArgumentValue } from "./nodes.ts";
import type { ShortcodePage, ShortcodeSite } from "./page.ts";
import { type Parameters, parameters, rawParameters, validate } from "./validate.ts";

export type { AnyShortcode, ShortcodeCall } from "./call.ts";
export type { ShortcodePage, ShortcodeSite } from "./page.ts";

export type BodyKind = "none" | "raw" | "markdown" | "any";

/** A use of a shortcode with what it renders to: documentation and test in one. */
export interface ShortcodeExample {
  readonly title: string;
  readonly source: string;
  readonly html: string;
}

export interface RenderContext<Params, Body extends BodyKind> {
  /** Validated. Without a schema: all arguments, the positional ones as `"0"`, `"1"`, …. */
  readonly params: Params;
  readonly body: Body extends "none" ? undefined : Html;
  readonly page: ShortcodePage;
  readonly site: ShortcodeSite;
  readonly call: ShortcodeCall;
}

export type RawParams = ReadonlyMap<string, ArgumentValue>;

export type ParamsOf<Schema> = Schema extends z.ZodObject ? z.output<Schema> : RawParams;

export interface ShortcodeDefinition<Schema extends z.ZodObject | undefined, Body extends BodyKind> {
  /** One sentence for editors. */
  readonly description: string;
  /** The parameters; each with `describe`. Without a schema, any are taken. */
  readonly params?: Schema;
  /** Names of the parameters that may be given by position, in order. */
  readonly positional?: readonly (Schema extends z.ZodObject ? keyof z.input<Schema> & string : never)[];
  /** What may stand between the tags; `markdown` is rendered before it comes to `render`. */
  readonly body: Body;
  readonly examples: readonly ShortcodeExample[];
  render(context: RenderContext<ParamsOf<Schema>, Body>): Html;
}

/** A shortcode written as a module, with all that its reference page and its tests are made of. */
export interface DefinedShortcode extends AnyShortcode {
  readonly description: string;
  readonly params: z.ZodObject | undefined;
  readonly positional: readonly string[];
  readonly examples: readonly ShortcodeExample[];
}

/**
 * Makes a shortcode from one object. `""` counts as absent for a parameter that is optional;
 * wrong parameters are reported at their place and the call renders to nothing.
 */
export function defineShortcode<Body extends BodyKind, Schema extends z.ZodObject | undefined = undefined>(
  definition: ShortcodeDefinition<Schema, Body>,
): DefinedShortcode {
  const { description, body, examples } = definition;
  const positional: readonly string[] = definition.positional ?? [];
  const schema: z.ZodObject | undefined = definition.params;
  const allowed = schema && parameters(schema, positional);
  return {
    description,
    params: schema,
    positional,
    body,
    examples,
    render: (call) => {
      const params = readParams<ParamsOf<Schema>>(call, allowed);
      if (!params) return "";
      const { page, site } = call;
      return definition.render({ params: params.value, body: bodyOf(call, body), page, site, call });
    },
  };
}

/** The overload says what the schema guarantees: TypeScript cannot follow a schema through its erased type. */
function readParams<Params>(
  call: ShortcodeCall,
  allowed: Parameters | undefined,
): { value: Params } | undefined;
function readParams(call: ShortcodeCall, allowed: Parameters | undefined): { value: unknown } | undefined {
  return allowed ? validate(call, allowed) : { value: rawParameters(call) };
}

function bodyOf<Body extends BodyKind>(call: ShortcodeCall, kind: Body): RenderContext<unknown, Body>["body"];
function bodyOf(call: ShortcodeCall, kind: BodyKind): Html | undefined {
  if (kind === "none") return undefined;
  // What a `{{% %}}` gives is rendered with the page's Markdown, so its body is left as it is.
  if (kind === "markdown" && !call.markdown)
    return trusted(call.tools.renderString(call.innerDeindent, "block"));
  return trusted(call.inner);
}
