import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { isParams, type Params } from "../formats/value.ts";

/**
 * How a site takes images in its Markdown that are missing or broken: Hugo lets them through, so they are
 * warnings, unless the site's configuration has `images = "error"` under `[params.check]`.
 */
export function imageReport(params: Params, report: Report): Report {
  const { check } = params;
  return isParams(check) && check.images === "error" ? strictImageReport(report) : report;
}

/** For a picture that a layout asks for by name, such as a banner: it cannot do without. */
export function strictImageReport(report: Report): Report {
  return (diagnostic: Diagnostic) => {
    const isBroken = diagnostic.code.startsWith("image/") && diagnostic.code !== "image/too-large";
    report(isBroken ? { ...diagnostic, severity: "error" } : diagnostic);
  };
}
