import type { AnyShortcode, ShortcodeCall } from "../shortcode/call.ts";
import type { LayoutEnvironment } from "./environment.ts";

/**
 * A shortcode written as a layout (`layouts/_shortcodes/name.njk`). It sees what Hugo's templates see:
 * `name`, `params`, `get(…)`, `inner`, `ordinal`, `parent`, `page`, `site` and so on.
 */
export function templateShortcode(
  environment: LayoutEnvironment,
  layout: string,
  text: string,
): AnyShortcode {
  return {
    // Hugo: a shortcode may be closed only when its template asks for `.Inner`, and then it must be.
    body: /\binner(?:Deindent)?\b/.test(text) ? "raw" : "none",
    render: (call) => environment.renderLayout(layout, variables(call)),
  };
}

function variables(call: ShortcodeCall): object {
  const { name, params, isNamedParams, inner, innerDeindent, ordinal, parent, page, site, position } = call;
  return {
    name,
    params,
    isNamedParams,
    inner,
    innerDeindent,
    ordinal,
    parent,
    page,
    site,
    position,
    get: (key: string | number) => call.get(key),
  };
}
