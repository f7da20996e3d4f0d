import { diagnose } from "../diagnostics/diagnostic.ts";
import { type Html, trusted } from "../html/html.ts";
import type { ShortcodeCall } from "./call.ts";

/**
 * An icon from `assets/`, put into the page as SVG. It is decoration: readers that speak pass over it.
 * An icon that is not there is reported, and nothing is printed.
 */
export function inlineIcon(call: ShortcodeCall, path: string): Html {
  const svg = call.site.asset(path);
  const start = svg?.indexOf("<svg") ?? -1;
  if (svg === undefined || start < 0) {
    call.tools.report(diagnose("shortcode/icon-not-found", call.nameSpan, { path }));
    return trusted("");
  }
  const oneLine = svg.slice(start).trim().replace(/>\s+</g, "><");
  return trusted(oneLine.replace("<svg", '<svg aria-hidden="true" focusable="false"'));
}
