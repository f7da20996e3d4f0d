import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { AnyShortcode, ShortcodeCall } from "../call.ts";
import { given } from "./arguments.ts";
import { escapeHtmlAttribute, escapeText, escapeUrl } from "./go-html.ts";
import { parseGoUrl } from "./go-url.ts";

export const figure: AnyShortcode = {
  body: "none",
  render: (call) => {
    const link = given(call, "link");
    const open =
      link === undefined ? "" : `<a href="${escapeUrl(link)}"${attributes(call, ["target", "rel"])}>`;
    const image = `<img src="${escapeUrl(source(call))}"${alternative(call)}${attributes(call, ["width", "height", "loading"])}>`;
    const close = link === undefined ? "" : "</a>";
    return `<figure${attributes(call, ["class"])}>${open}${image}${close}${caption(call)}\n</figure>\n`;
  },
};

function attributes(call: ShortcodeCall, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = given(call, name);
      return value === undefined ? "" : ` ${name}="${escapeText(value)}"`;
    })
    .join("");
}

/** Where the image is: a file of the page's or under `assets/` when there is one, else what was written. */
function source(call: ShortcodeCall): string {
  const written = String(call.get("src") ?? "");
  const url = parseGoUrl(written);
  if (!url) {
    const span = call.args.style === "named" ? call.args.map.get("src")?.span : undefined;
    const values = { name: call.name, param: "src", reason: "It is not an address." };
    call.tools.report(diagnose("shortcode/invalid-parameter", span ?? call.nameSpan, values));
    return "";
  }
  if (url.isAbsolute) return url.text;
  const resource = call.page.resources.get(url.path) ?? call.site.resource?.(url.path);
  return resource?.relPermalink ?? url.text;
}

function alternative(call: ShortcodeCall): string {
  const alt = given(call, "alt");
  if (alt !== undefined) return `\n\t\t\talt="${escapeText(alt)}"`;
  if (given(call, "caption") === undefined) return "";
  return `\n\t\t\talt="${escapeHtmlAttribute(call.tools.plainify(markdown(call, "caption")))}"`;
}

function caption(call: ShortcodeCall): string {
  const title = given(call, "title");
  const hasText = given(call, "caption") !== undefined || given(call, "attr") !== undefined;
  if (title === undefined && !hasText) return "";
  const heading = title === undefined ? "" : `<h4>${escapeText(title)}</h4>`;
  return `<figcaption>\n\t\t\t${heading}${hasText ? captionText(call) : ""}\n\t\t</figcaption>`;
}

function captionText(call: ShortcodeCall): string {
  const link = given(call, "attrlink");
  const open = link === undefined ? "" : `\n\t\t\t\t\t\t<a href="${escapeUrl(link)}">`;
  const close = link === undefined ? "" : "</a>";
  return `<p>${markdown(call, "caption")}${open}${markdown(call, "attr")}${close}</p>`;
}

function markdown(call: ShortcodeCall, name: string): string {
  return call.tools.renderString(String(call.get(name) ?? ""));
}
