import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { countDiagnostics, printDiagnostics } from "../diagnostics/print.ts";

/** Prints all that is wrong, and what that means for the site; says nothing when nothing is. */
export function printProblems(diagnostics: readonly Diagnostic[], quiet = false): void {
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  if (shown.length === 0) return;
  process.stderr.write(`\n${printDiagnostics(shown)}\n`);
  const failed = shown.some(({ severity }) => severity === "error");
  const rest = failed ? " The site was not written; the one built before is still there." : "";
  process.stderr.write(`${countDiagnostics(shown)}.${rest}\n`);
}
