import { z } from "zod";
import { html } from "../../../../hugo/html/html.ts";
import { defineShortcode } from "../../../../hugo/shortcode/define.ts";

export default defineShortcode({
  description: "A box around a piece of text.",
  params: z.object({ kind: z.string().describe("What the box is about.") }),
  body: "markdown",
  examples: [],
  render: ({ params, body }) => html`<aside class="note note--${params.kind}">${body}</aside>\n`,
});
