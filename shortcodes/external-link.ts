import { z } from "zod";
import { html } from "../hugo/html/html.ts";
import { defineShortcode } from "../hugo/shortcode/define.ts";
import { isSafeHref } from "../hugo/shortcode/href.ts";
import { inlineIcon } from "../hugo/shortcode/inline-icon.ts";

export default defineShortcode({
  description: "A link to another site, which opens in a new tab and says so.",
  params: z.object({
    name: z.string().min(1, "It is the link's text, so it cannot be empty.").describe("The link's text."),
    href: z
      .string()
      .refine(
        isSafeHref,
        "It must begin with `https://`, `http://`, `mailto:` or `tel:`, or be a path on this site.",
      )
      .describe("Where the link goes."),
  }),
  positional: ["name", "href"],
  body: "none",
  examples: [
    {
      title: "To another site",
      source: '{{< external-link name="Les mer om Altinn" href="https://www.altinn.no/" >}}',
      html: '<a class="ds-link external-link" href="https://www.altinn.no/" target="_blank" rel="noopener">Les mer om Altinn\u00A0<svg aria-hidden="true" focusable="false" width="1em"></svg><span class="ds-sr-only visually-hidden"> (åpnes i ny fane)</span></a>',
    },
  ],
  // The no-break space keeps the icon on the line of the last word.
  render: ({ params, site, call }) => {
    const icon = inlineIcon(call, "icons/ExternalLink.svg");
    const note = html`<span class="ds-sr-only visually-hidden"> (${site.i18n("external_link_new_tab")})</span>`;
    return html`<a class="ds-link external-link" href="${params.href}" target="_blank" rel="noopener">${params.name}\u00A0${icon}${note}</a>`;
  },
});
