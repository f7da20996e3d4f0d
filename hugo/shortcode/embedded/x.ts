import type { AnyShortcode } from "../call.ts";
import { given } from "./arguments.ts";
import { missingId } from "./missing-id.ts";
import { privacy } from "./privacy.ts";
import { remoteLink } from "./remote-link.ts";

/** Hugo asks X for the post's HTML while it builds; so does `x_simple`. */
export const x: AnyShortcode = {
  body: "none",
  render: (call) => {
    if (privacy(call.site, "x", "disable")) return "";
    const user = given(call, "user");
    const id = given(call, "id");
    if (user === undefined || id === undefined) return missingId(call, "a `user` and an `id`").trim();
    return remoteLink(call, `https://x.com/${user}/status/${id}`);
  },
};
