import type { AnyShortcode, ShortcodeCall } from "../call.ts";
import type { ArgumentValue } from "../nodes.ts";
import { flag, given, namedOrFirst } from "./arguments.ts";
import { encodeQuery, escapeText, escapeUrl } from "./go-html.ts";
import { missingId } from "./missing-id.ts";
import { privacy } from "./privacy.ts";
import { fillingBox, fillingFrame } from "./video.ts";

const features =
  "accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share";

export const youtube: AnyShortcode = {
  body: "none",
  render: (call) => {
    if (privacy(call.site, "youtube", "disable")) return "\n";
    const id = namedOrFirst(call, "id");
    if (id === undefined) return missingId(call, "an `id`");
    const className = given(call, "class");
    const box = className === undefined ? ` style="${fillingBox}"` : ` class="${escapeText(className)}"`;
    const allow = flag(call, "allowFullScreen", true) ? `${features}; fullscreen` : features;
    const loading = escapeText(given(call, "loading") ?? "eager");
    const style = className === undefined ? ` style="${fillingFrame}"` : "";
    const title = escapeText(given(call, "title") ?? "YouTube video");
    return `<div${box}>
\t\t\t<iframe allow="${allow}" loading="${loading}" referrerpolicy="strict-origin-when-cross-origin" src="${escapeUrl(address(call, id))}"${style} title="${title}"></iframe>
\t\t</div>
`;
  },
};

function address(call: ShortcodeCall, id: ArgumentValue): string {
  const host = privacy(call.site, "youtube", "privacyenhanced")
    ? "www.youtube-nocookie.com"
    : "www.youtube.com";
  const autoplay = flag(call, "autoplay", false);
  const loop = flag(call, "loop", false);
  const params = new Map<string, ArgumentValue>([
    ["autoplay", Number(autoplay)],
    ["controls", Number(flag(call, "controls", true))],
    ["end", given(call, "end") ?? 0],
    ["mute", Number(autoplay || flag(call, "mute", false))],
    ["start", given(call, "start") ?? 0],
    ["loop", Number(loop)],
  ]);
  if (loop) params.set("playlist", id);
  // Hugo prints the id as text only, and says so where it is a number.
  const printed = typeof id === "number" ? `%!s(${Number.isInteger(id) ? "int" : "float64"}=${id})` : id;
  return `https://${host}/embed/${printed}?${encodeQuery(params)}`;
}
