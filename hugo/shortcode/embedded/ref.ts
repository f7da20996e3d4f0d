import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { AnyShortcode, ShortcodeCall } from "../call.ts";
import type { RefTarget } from "../page.ts";
import { escapeText } from "./go-html.ts";

export const ref: AnyShortcode = {
  body: "none",
  render: (call) => resolve(call, (target) => call.page.ref(target)),
};

export const relref: AnyShortcode = {
  body: "none",
  render: (call) => resolve(call, (target) => call.page.relref(target)),
};

function resolve(call: ShortcodeCall, find: (target: RefTarget) => string | undefined): string {
  const target = targetOf(call);
  if (!target) {
    call.tools.report(
      diagnose("shortcode/missing-argument", call.nameSpan, { name: call.name, what: "a page's path" }),
    );
    return "";
  }
  if (target.path === "") return "";
  const url = find(target);
  if (url !== undefined) return escapeText(url);
  reportNotFound(call, target.path);
  return escapeText(textOf(call, "reflinksnotfoundurl"));
}

/** Hugo: without names, the first argument is the path and the second an output format. */
function targetOf({ args }: ShortcodeCall): RefTarget | undefined {
  if (args.style === "named") {
    const text = (name: string): string => args.map.get(name)?.text ?? "";
    return target(text("path"), text("lang"), text("outputFormat"));
  }
  if (args.style === "none" || args.list.length > 2) return undefined;
  return target(args.list[0]?.text ?? "", "", args.list[1]?.text ?? "");
}

function target(path: string, lang: string, outputFormat: string): RefTarget {
  return { path, ...(lang && { lang }), ...(outputFormat && { outputFormat }) };
}

function reportNotFound(call: ShortcodeCall, path: string): void {
  const warn = textOf(call, "reflinkserrorlevel").toLowerCase() === "warning";
  const code = warn ? "shortcode/ref-not-found-warning" : "shortcode/ref-not-found";
  const { args } = call;
  const argument =
    args.style === "named" ? args.map.get("path") : args.style === "positional" ? args.list[0] : undefined;
  call.tools.report(diagnose(code, argument?.span ?? call.nameSpan, { path }));
}

function textOf(call: ShortcodeCall, key: string): string {
  const value = call.site.config[key];
  return typeof value === "string" ? value : "";
}
