import type { CatalogueEntry } from "./entry.ts";

export const image = {
  "image/not-found": {
    severity: "error",
    message: "There is no image `{src}`.",
    explanation: [
      "The file is looked for beside the page, then in `static/`, then in `assets/`. The name must be the same",
      "letter by letter, capitals and extension included. Put the file there, or write the name of one that is.",
      'With `images = "error"` under `[params.check]` in `hugo.toml`, an image that is missing or broken is an error.',
    ].join("\n"),
    example: [
      "-- content/_index.md --",
      "---",
      "title: Forside",
      "banner:",
      "  image:",
      "    src: /illustrations/finnes-ikke.png",
      "    alt: En tegning",
      "---",
    ].join("\n"),
  },
  "image/unreadable": {
    severity: "error",
    message: "`{src}` is not an image that can be read.",
    explanation: [
      "Images are PNG, JPEG, WebP, AVIF, GIF or SVG. The file is of another kind, is empty, or was cut short on",
      "its way here. Open it in an image program and save it anew.",
    ].join("\n"),
    example: [
      "-- content/_index.md --",
      "---",
      "title: Forside",
      "banner:",
      "  image:",
      "    src: /tegning.png",
      "    alt: En tegning",
      "---",
      "-- static/tegning.png --",
      "Dette er ikke et bilde.",
    ].join("\n"),
  },
  "image/unsafe-address": {
    severity: "error",
    message: "`{src}` is not an address for an image.",
    explanation: [
      "An image is a path on this site, such as `/illustrations/sol.png`, the name of a file beside the page, or",
      "an address that starts with `https://`. Other schemes, `..` and backslashes are refused.",
    ].join("\n"),
    example: [
      "-- content/_index.md --",
      "---",
      "title: Forside",
      "banner:",
      "  image:",
      "    src: ../../hemmelig.png",
      "    alt: En tegning",
      "---",
    ].join("\n"),
  },
  "image/too-large": {
    severity: "warning",
    message:
      "`{src}` is {width} × {height} pixels; no smaller sizes are made of images over {most} megapixels.",
    explanation: [
      "The image is sent to readers as it is, which is slow for them. Make it smaller: 2000 pixels across are",
      "enough for a whole screen.",
    ].join("\n"),
    example: [
      "-- content/_index.md --",
      "---",
      "title: Forside",
      "banner:",
      "  image:",
      "    src: /stort.webp",
      "    alt: Et stort bilde",
      "---",
      "-- static/stort.webp --",
      "RIFFaaaaWEBPVP8Xaaaa@aaazzzzzz",
    ].join("\n"),
  },
} as const satisfies Record<string, CatalogueEntry>;
