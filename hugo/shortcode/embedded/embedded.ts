import type { AnyShortcode } from "../call.ts";
import { details } from "./details.ts";
import { figure } from "./figure.ts";
import { highlight } from "./highlight.ts";
import { instagram } from "./instagram.ts";
import { param } from "./param.ts";
import { qr } from "./qr.ts";
import { ref, relref } from "./ref.ts";
import { comment, removed } from "./removed.ts";
import { vimeo, vimeoSimple } from "./vimeo.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

const instead = "Use `x` instead.";

/** The shortcodes that are part of Hugo 0.169; a site's own of the same name comes before them. */
export const embeddedShortcodes: ReadonlyMap<string, AnyShortcode> = new Map([
  ["comment", comment],
  ["details", details],
  ["figure", figure],
  ["gist", removed("0.156", "Write a link to the gist instead.")],
  ["highlight", highlight],
  ["instagram", instagram],
  ["instagram_simple", removed("0.123", "Use `instagram` instead.")],
  ["param", param],
  ["qr", qr],
  ["ref", ref],
  ["relref", relref],
  ["tweet", removed("0.156", instead)],
  ["twitter", removed("0.156", instead)],
  ["twitter_simple", removed("0.156", instead)],
  ["vimeo", vimeo],
  ["vimeo_simple", vimeoSimple],
  ["x", x],
  ["x_simple", x],
  ["youtube", youtube],
]);
