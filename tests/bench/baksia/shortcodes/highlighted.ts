import { z } from "zod";
import { html } from "../../../../hugo/html/html.ts";
import { defineShortcode } from "../../../../hugo/shortcode/define.ts";

export default defineShortcode({
  description: "Marked words in a sentence.",
  params: z.object({ text: z.string().describe("The words.") }),
  positional: ["text"],
  body: "none",
  examples: [],
  render: ({ params }) => html`<mark>${params.text}</mark>`,
});
