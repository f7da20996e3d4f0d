import { z } from "zod";
import { html } from "../../../../hugo/html/html.ts";
import { defineShortcode } from "../../../../hugo/shortcode/define.ts";

export default defineShortcode({
  description: "A card with a link.",
  params: z.object({
    title: z.string().describe("The link's text."),
    href: z.string().describe("Where it goes."),
  }),
  body: "none",
  examples: [],
  render: ({ params }) => html`<div class="card"><a href="${params.href}">${params.title}</a></div>\n`,
});
