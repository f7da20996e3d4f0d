import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { AnyShortcode, ShortcodeCall } from "../call.ts";
import { given } from "./arguments.ts";
import { escapeText } from "./go-html.ts";
import { goPrint } from "./go-print.ts";

export const param: AnyShortcode = {
  body: "none",
  render: (call) => {
    const key = given(call, 0);
    if (key === undefined) {
      call.tools.report(
        diagnose("shortcode/missing-argument", call.nameSpan, {
          name: call.name,
          what: "a parameter's name",
        }),
      );
      return "\n";
    }
    const value = call.page.param(String(key));
    // Hugo: a parameter that is false, 0 or empty counts as none.
    if (!value || (Array.isArray(value) && value.length === 0)) {
      notFound(call, String(key));
      return "";
    }
    return escapeText(goPrint(value));
  },
};

function notFound(call: ShortcodeCall, key: string): void {
  const span = call.args.style === "positional" ? call.args.list[0]?.span : undefined;
  call.tools.report(diagnose("shortcode/param-not-found", span ?? call.nameSpan, { key }));
}
