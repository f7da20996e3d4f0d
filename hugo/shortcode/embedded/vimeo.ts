import type { AnyShortcode } from "../call.ts";
import { flag, given, namedOrFirst } from "./arguments.ts";
import { escapeText, escapeUrl } from "./go-html.ts";
import { missingId } from "./missing-id.ts";
import { privacy } from "./privacy.ts";
import { remoteLink } from "./remote-link.ts";
import { fillingBox, fillingFrame } from "./video.ts";

export const vimeo: AnyShortcode = {
  body: "none",
  render: (call) => {
    if (privacy(call.site, "vimeo", "disable")) return "\n";
    if (privacy(call.site, "vimeo", "simple")) return vimeoSimple.render(call);
    const id = namedOrFirst(call, "id");
    if (id === undefined) return missingId(call, "an `id`");
    const className = given(call, "class");
    const box = className === undefined ? `style="${fillingBox}"` : `class="${escapeText(className)}"`;
    const style = className === undefined ? `\n\t\t\t\t\t\tstyle="${fillingFrame}"` : "";
    const allow = flag(call, "allowFullScreen", true) ? ' allow="fullscreen"' : "";
    const attributes = ["loading", "title"].map((name) => {
      const value = given(call, name);
      return value === undefined ? "" : ` ${name}="${escapeText(value)}"`;
    });
    const src = escapeUrl(
      `https://player.vimeo.com/video/${id}?dnt=${Number(privacy(call.site, "vimeo", "enablednt"))}`,
    );
    return `
\t\t\t<div
\t\t\t\t\t${box}>
\t\t\t\t<iframe
\t\t\t\t\tsrc="${src}"${style}${allow}${attributes.join("")}>
\t\t\t\t</iframe>
\t\t\t</div>
`;
  },
};

/** Hugo asks Vimeo for the video's picture while it builds. */
export const vimeoSimple: AnyShortcode = {
  body: "none",
  render: (call) => {
    if (privacy(call.site, "vimeo", "disable")) return "";
    const id = namedOrFirst(call, "id");
    return id === undefined ? missingId(call, "an `id`") : remoteLink(call, `https://vimeo.com/${id}`);
  },
};
