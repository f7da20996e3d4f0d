import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { isParams, type Params } from "../formats/value.ts";

/**
 * How a site takes images in its Markdown that are missing or broken: Hugo lets them through, so they are
 * warnings, unless the site's configuration has `images = "error"` under `[params.check]`.
 */
export function imageReport(params: Params, report: Report): Report {
  const { check } = params;
  if (isParams(check) && check.images === "error") return report;
  return (diagnostic: Diagnostic) =>
    report(diagnostic.code.startsWith("image/") ? { ...diagnostic, severity: "warning" } : diagnostic);
}
