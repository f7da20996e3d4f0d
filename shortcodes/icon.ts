import { z } from "zod";
import { html } from "../hugo/html/html.ts";
import { defineShortcode } from "../hugo/shortcode/define.ts";
import { inlineIcon } from "../hugo/shortcode/inline-icon.ts";

const className = /^[A-Za-z_][\w-]*(?: +[A-Za-z_][\w-]*)*$/;

export default defineShortcode({
  description: "An arrow that decorates the text before it, such as a link.",
  params: z.object({
    class: z
      .string()
      .regex(
        className,
        "It must be class names: letters, digits, `-` and `_`, with spaces between the names.",
      )
      .default("end-icon")
      .describe("Class names for the look: `end-icon` stands close to the text before it."),
  }),
  positional: ["class"],
  body: "none",
  examples: [
    {
      title: "After a link",
      source: '{{< icon class="end-icon" >}}',
      html: '<span class="icon end-icon" aria-hidden="true"><svg aria-hidden="true" focusable="false" width="1em"></svg></span>',
    },
  ],
  render: ({ params, call }) => {
    const icon = inlineIcon(call, "icons/ArrowRight.svg");
    return html`<span class="icon ${params.class}" aria-hidden="true">${icon}</span>`;
  },
});
