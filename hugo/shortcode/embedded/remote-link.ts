import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { ShortcodeCall } from "../call.ts";
import { escapeText, escapeUrl } from "./go-html.ts";

/**
 * A link to what Hugo would fetch from another site while it builds. Nothing is fetched here,
 * so that a build needs no network; that is told once for each page.
 */
export function remoteLink(call: ShortcodeCall, url: string): string {
  if (call.tools.once(`remote ${call.name}`)) {
    call.tools.report(diagnose("shortcode/remote", call.nameSpan, { name: call.name }));
  }
  return `<a href="${escapeUrl(url)}">${escapeText(url)}</a>`;
}
