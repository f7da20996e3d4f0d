import { catalogue, type DiagnosticCode } from "./catalogue.ts";
import type { Span } from "./source.ts";

export type Severity = "error" | "warning";

/** A mistake in what an editor wrote. It is data: it never stops the reading of the rest. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence, the thing in `backticks`, no place and no stack. */
  readonly message: string;
  readonly span: Span;
  /** What to write instead; the nearest name. */
  readonly hint?: string;
  /** Other places that matter, such as "opened here". */
  readonly notes?: readonly { readonly message: string; readonly span: Span }[];
}

export type Report = (diagnostic: Diagnostic) => void;

/**
 * Makes a diagnostic from its entry in the catalogue.
 * `values` fill the `{name}` places of the entry's message; an unknown place is a bug and throws.
 */
export function diagnose(
  code: DiagnosticCode,
  span: Span,
  values: Readonly<Record<string, string | number>> = {},
  more: Pick<Diagnostic, "hint" | "notes"> = {},
): Diagnostic {
  const entry = catalogue[code];
  const message = entry.message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${code}: no value for {${name}}`);
    return String(value);
  });
  return { code, severity: entry.severity, message, span, ...more };
}
