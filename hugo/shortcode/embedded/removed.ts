import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { AnyShortcode } from "../call.ts";

/** A shortcode that Hugo knows, and refuses since the given version. */
export function removed(version: string, instead: string): AnyShortcode {
  return {
    body: "none",
    render: (call) => {
      const values = { name: call.name, version };
      call.tools.report(diagnose("shortcode/removed", call.nameSpan, values, { hint: instead }));
      return "";
    },
  };
}

/** Hugo still takes it, with a warning: what is in it leaves nothing in the page. */
export const comment: AnyShortcode = {
  body: "raw",
  render: (call) => {
    call.tools.report(diagnose("shortcode/comment", call.nameSpan));
    return "";
  },
};
