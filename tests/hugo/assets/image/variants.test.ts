import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ImageFormat } from "../../../../hugo/assets/image/image-header.ts";
import { outputFormats, planVariants, usableWidths } from "../../../../hugo/assets/image/variants.ts";
import { file } from "../memory.ts";

describe("widths", () => {
  const rows: [wanted: number[], source: number, widths: number[]][] = [
    [[320, 640, 1280], 2000, [320, 640, 1280]],
    [[1280, 320, 640, 640], 2000, [320, 640, 1280]],
    [[320, 640, 1280], 960, [320, 640, 960]],
    [[320, 640, 1280], 1280, [320, 640, 1280]],
    [[320, 640], 64, [64]],
    [[], 500, [500]],
    [[0, -5, Number.NaN, 200.4], 500, [200]],
    [[20_000], 30_000, [8192]],
  ];
  for (const [wanted, source, widths] of rows) {
    test(`[${wanted.join(", ")}] of a picture ${source} wide are [${widths.join(", ")}]`, () => {
      assert.deepEqual(usableWidths(wanted, source), widths);
    });
  }
});

describe("formats", () => {
  const rows: [format: ImageFormat, animated: boolean, made: string][] = [
    ["png", false, "avif webp png"],
    ["jpeg", false, "avif webp jpeg"],
    ["webp", false, "avif webp"],
    ["avif", false, "avif webp"],
    ["png", true, ""],
    ["webp", true, ""],
    ["gif", true, ""],
    ["svg", false, ""],
  ];
  for (const [format, animated, made] of rows) {
    test(`${animated ? "moving" : "still"} ${format} becomes ${made || "nothing else"}`, () => {
      assert.equal(outputFormats({ format, animated }).join(" "), made);
    });
  }
});

test("a variant is named after its source, what it is made of and its width", () => {
  const image = {
    format: "jpeg",
    width: 900,
    height: 600,
    animated: false,
    contentHash: "c0",
    nameHash: "ab12",
  } as const;
  assert.deepEqual(planVariants(file("/bilder/blåbær.jpeg"), image, "jpeg", [320]), [
    {
      sitePath: "/bilder/blåbær_hu_ab12_320.jpg",
      format: "jpeg",
      width: 320,
      source: {
        absolutePath: "/memory/bilder/blåbær.jpeg",
        shownPath: "assets/bilder/blåbær.jpeg",
        contentHash: "c0",
      },
    },
  ]);
});
