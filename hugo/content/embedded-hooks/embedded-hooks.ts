import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { GoldmarkConfig } from "../../markdown/config.ts";
import type { ImageHookContext, LinkHookContext, RenderHooks } from "../../markdown/hooks.ts";
import type { Locate } from "../segments.ts";
import { embeddedImage } from "./image.ts";
import { embeddedLink } from "./link.ts";
import type { HookPage } from "./page.ts";

export type EmbeddedHook = "image" | "link";

/** When Hugo's own hook stands in: before the site's layout, where there is none, or not at all. */
export type UseEmbedded = "always" | "fallback" | "never";

/** `markup.goldmark.renderHooks`, with `auto` worked out: on for languages that share one host and their files. */
export function embeddedHookUse(
  { renderHooks, duplicateResourceFiles }: GoldmarkConfig,
  languages: { readonly count: number; readonly multihost: boolean },
): Readonly<Record<EmbeddedHook, UseEmbedded>> {
  const automatic =
    languages.count > 1 && !languages.multihost && !duplicateResourceFiles ? "fallback" : "never";
  const use = ({ useEmbedded }: { useEmbedded: UseEmbedded | "auto" }) =>
    useEmbedded === "auto" ? automatic : useEmbedded;
  return { image: use(renderHooks.image), link: use(renderHooks.link) };
}

/**
 * Hugo's own hooks for one text. What Hugo refuses is reported at its place.
 * @see https://gohugo.io/render-hooks/links/#embedded
 */
export function embeddedHooks(
  page: HookPage,
  locate: Locate,
  report: Report,
): Required<Pick<RenderHooks, EmbeddedHook>> {
  const refuse = ({ destination, start, end }: LinkHookContext): void =>
    report(diagnose("hook/bad-address", locate(start, end), { address: destination }));
  return {
    link: (context: LinkHookContext) => {
      const html = embeddedLink(context, page);
      if (html === undefined) refuse(context);
      return html ?? context.text;
    },
    image: (context: ImageHookContext) => {
      const html = embeddedImage(context, page);
      if (html === undefined) refuse(context);
      return html ?? "";
    },
  };
}
