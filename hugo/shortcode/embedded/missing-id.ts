import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { ShortcodeCall } from "../call.ts";

/** Reports that there is nothing to show, and prints what Hugo prints then. */
export function missingId(call: ShortcodeCall, what: string): string {
  call.tools.report(diagnose("shortcode/missing-argument", call.nameSpan, { name: call.name, what }));
  return "\n";
}
