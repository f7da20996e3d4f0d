import type { BlockquoteHookContext } from "./hooks.ts";

type Alert = Pick<BlockquoteHookContext, "type" | "alertType" | "alertTitle" | "alertSign" | "text">;

/** Finds `[!NOTE]+ Title` at the start of a blockquote's HTML. */
export function resolveAlert(html: string): Alert {
  const match = /^<p>\[!([a-zA-Z]+)\]([-+]?)[^\S\n]?([^\n]*)\n?/.exec(html);
  if (!match) return { type: "regular", alertType: "", alertTitle: "", alertSign: "", text: html };
  const [whole, type = "", sign = "", rest = ""] = match;
  const endsParagraph = rest.endsWith("</p>");
  const title = endsParagraph ? rest.slice(0, -4) : rest;
  const text = endsParagraph ? html.slice(whole.length) : `<p>${html.slice(whole.length)}`;
  return {
    type: "alert",
    alertType: type.toLowerCase(),
    alertTitle: title.trim(),
    alertSign: sign,
    text: text.trim(),
  };
}
