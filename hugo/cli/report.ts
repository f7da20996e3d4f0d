import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { countDiagnostics, printDiagnostics } from "../diagnostics/print.ts";

/** Prints all that is wrong, and what that means for the site; says nothing when nothing is. */
export function printProblems(
  diagnostics: readonly Diagnostic[],
  quiet: boolean,
  ofErrors = "The site was not written; the one built before is still there.",
): void {
  const shown = quiet ? diagnostics.filter(isError) : diagnostics;
  if (shown.length === 0) return;
  process.stderr.write(`\n${printDiagnostics(shown)}\n`);
  const rest = shown.some(isError) ? ` ${ofErrors}` : "";
  process.stderr.write(`${countDiagnostics(shown)}.${rest}\n`);
}

/** Prints the errors of a command that only reads the site; says whether there are any. */
export function printErrors(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(isError);
  if (errors.length > 0)
    process.stderr.write(`\n${printDiagnostics(errors)}\n${countDiagnostics(errors)}.\n`);
  return errors.length > 0;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
