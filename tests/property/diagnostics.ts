import assert from "node:assert/strict";
import type { Diagnostic } from "../../hugo/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../../hugo/diagnostics/print.ts";

/** Each place lies in its file, and all can be printed without a control character reaching the terminal. */
export function checkDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const { code, span, notes = [] } of diagnostics) {
    for (const { source, start, end } of [span, ...notes.map((note) => note.span)]) {
      assert.ok(
        start >= 0 && start <= end && end <= source.text.length,
        `${code}: ${start} to ${end} of ${source.text.length}`,
      );
    }
  }
  const printed = printDiagnostics(diagnostics);
  assert.equal(printed === "", diagnostics.length === 0);
  assert.doesNotMatch(printed.replaceAll("\n", ""), /\p{Cc}/u);
}
