/**
 * Draws each `assets/illustrations/*.svg` as the PNG that pages name (`/illustrations/*.png`): run it with
 * `npx tsx scripts/illustrations.ts` after an edit of a drawing, and commit both.
 */
import { mkdir, readdir } from "node:fs/promises";
import { parse } from "node:path";
import sharp from "sharp";

const drawings = "assets/illustrations";
const pictures = "static/illustrations";

/** In CSS pixels a banner is at most 480 wide; twice that is sharp on a dense screen. */
const width = 960;
/** SVG's user unit is 1/72 inch; drawn at four times the size and scaled down, thin lines keep an even weight. */
const density = 288;

await mkdir(pictures, { recursive: true });
for (const file of await readdir(drawings)) {
  const { name, ext } = parse(file);
  if (ext !== ".svg") continue;
  await sharp(`${drawings}/${file}`, { density })
    .resize({ width })
    .png({ compressionLevel: 9, palette: true, dither: 0, effort: 10 })
    .toFile(`${pictures}/${name}.png`);
}
