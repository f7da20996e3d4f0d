import type { AnyShortcode } from "../call.ts";
import { flag, given } from "./arguments.ts";
import { escapeText } from "./go-html.ts";

export const details: AnyShortcode = {
  body: "raw",
  render: (call) => {
    const attribute = (name: string): string => {
      const value = given(call, name);
      return value === undefined ? "" : ` ${name}="${escapeText(value)}"`;
    };
    const open = flag(call, "open", false) ? " open" : "";
    const summary = call.tools.renderString(String(given(call, "summary") ?? "Details"));
    const body = call.tools.renderString(call.inner, "block");
    return `\n<details${attribute("class")}${attribute("name")}${open}${attribute("title")}>\n\t<summary>${summary}</summary>\n\t${body}</details>\n`;
  },
};
