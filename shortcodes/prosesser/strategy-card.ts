import { z } from "zod";
import { html } from "../../hugo/html/html.ts";
import { defineShortcode } from "../../hugo/shortcode/define.ts";

export default defineShortcode({
  description: "A card that tells what one of our processes is for.",
  params: z.object({
    title: z
      .string()
      .min(1, "It is the card's heading, so it cannot be empty.")
      .describe("The name of the process."),
    purpose: z.string().optional().describe("What the process is for."),
    effect: z.string().optional().describe("What comes of it when it goes well."),
    input: z.string().optional().describe("What the process needs to begin."),
  }),
  body: "none",
  examples: [
    {
      title: "All labels",
      source:
        '{{< prosesser/strategy-card\n  title="Release"\n  purpose="Planlegge utrulling"\n  effect="Ny funksjonalitet"\n  input="Godkjent endring"\n>}}',
      html: '<section class="strategy-card" aria-labelledby="release"><h2 class="ds-heading" id="release">Release</h2><dl><div><dt>Formål</dt><dd>Planlegge utrulling</dd></div><div><dt>Effekt</dt><dd>Ny funksjonalitet</dd></div><div><dt>Input</dt><dd>Godkjent endring</dd></div></dl></section>',
    },
    {
      title: "An empty effect is no effect",
      source: '{{< prosesser/strategy-card title="Endring & drift" purpose="Holde kontroll" effect="" >}}',
      html: '<section class="strategy-card" aria-labelledby="endring-drift"><h2 class="ds-heading" id="endring-drift">Endring &amp; drift</h2><dl><div><dt>Formål</dt><dd>Holde kontroll</dd></div></dl></section>',
    },
  ],
  render: ({ params, site, call }) => {
    const labelled = [
      { label: "strategy_card_purpose", text: params.purpose },
      { label: "strategy_card_effect", text: params.effect },
      { label: "strategy_card_input", text: params.input },
    ].filter(({ text }) => text?.trim());
    const list = labelled.map(
      ({ label, text }) => html`<div><dt>${site.i18n(label)}</dt><dd>${text}</dd></div>`,
    );
    const id = call.tools.uniqueId(params.title);
    return html`<section class="strategy-card" aria-labelledby="${id}"><h2 class="ds-heading" id="${id}">${params.title}</h2>${list.length > 0 && html`<dl>${list}</dl>`}</section>`;
  },
});
