import type { AnyShortcode } from "../call.ts";

export const highlight: AnyShortcode = {
  body: "raw",
  render: (call) => {
    const code = call.innerDeindent.replace(/^[\n\r]+/, "").replace(/[\n\r]+$/, "");
    const options = call.args.style === "positional" && call.args.list.length === 2 ? call.get(1) : "";
    return call.tools.highlight(code, String(call.get(0) ?? ""), String(options ?? ""));
  },
};
