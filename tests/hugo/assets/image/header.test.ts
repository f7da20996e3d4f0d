import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { readImageHeader } from "../../../../hugo/assets/image/header.ts";

type Made = "png" | "jpeg" | "webp" | "avif" | "gif";

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#f4656a" } });
const text = (svg: string) => new TextEncoder().encode(svg);

describe("the size of a picture is read from its header", () => {
  const rows: [name: string, format: Made, options: object][] = [
    ["PNG", "png", {}],
    ["PNG with a palette", "png", { palette: true }],
    ["JPEG", "jpeg", {}],
    ["progressive JPEG", "jpeg", { progressive: true }],
    ["WebP", "webp", {}],
    ["lossless WebP", "webp", { lossless: true }],
    ["AVIF", "avif", { effort: 0 }],
    ["GIF", "gif", {}],
  ];
  for (const [name, format, options] of rows) {
    test(name, async () => {
      const bytes = await drawing(123, 47).toFormat(format, options).toBuffer();
      const animated = format === "gif";
      assert.deepEqual(readImageHeader(bytes), { format, width: 123, height: 47, animated });
    });
  }

  test("WebP with transparency", async () => {
    const bytes = await drawing(123, 47).ensureAlpha(0.5).webp().toBuffer();
    assert.deepEqual(readImageHeader(bytes), { format: "webp", width: 123, height: 47, animated: false });
  });
});

describe("a picture that its EXIF turns has the size it is shown with", () => {
  for (const format of ["jpeg", "png", "webp", "avif"] as const) {
    for (const orientation of [1, 3, 6, 8]) {
      test(`${format}, orientation ${orientation}`, async () => {
        const bytes = await drawing(40, 20).withMetadata({ orientation }).toFormat(format).toBuffer();
        const shown = await sharp(bytes).autoOrient().toBuffer({ resolveWithObject: true });
        const header = readImageHeader(bytes);
        assert.deepEqual([header?.width, header?.height], [shown.info.width, shown.info.height]);
        assert.equal(header?.width, orientation > 4 ? 20 : 40);
      });
    }
  }
});

test("a WebP that moves is known", async () => {
  const frames = sharp({ create: { width: 8, height: 16, channels: 4, background: "red", pageHeight: 8 } });
  const noise = await frames
    .composite([
      { input: { create: { width: 8, height: 8, channels: 4, background: "blue" } }, top: 8, left: 0 },
    ])
    .webp({ loop: 0 })
    .toBuffer();
  assert.deepEqual(readImageHeader(noise), { format: "webp", width: 8, height: 8, animated: true });
});

describe("the size of an SVG", () => {
  const rows: [svg: string, width: number, height: number][] = [
    ['<svg width="40" height="20"/>', 40, 20],
    ["<svg width='40px' height='20px'></svg>", 40, 20],
    ['<svg viewBox="0 0 640 520"></svg>', 640, 520],
    ['<svg viewBox="-10,-10,64.4 52"></svg>', 64, 52],
    ['<svg width="320" viewBox="0 0 640 520"></svg>', 320, 260],
    ['<svg height="260" viewBox="0 0 640 520"></svg>', 320, 260],
    ['<svg width="100%" height="100%" viewBox="0 0 640 520"></svg>', 640, 520],
    ['<svg width="1in" height="2.54cm"></svg>', 96, 96],
    ["<svg></svg>", 300, 150],
    ['<svg data-width="1" stroke-width="2" width="3" height="4"></svg>', 3, 4],
    ['<svg\n  width="3"\n  title="a > b"\n  height="4">', 3, 4],
    [
      '\uFEFF<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n<svg width="3" height="4"/>',
      3,
      4,
    ],
  ];
  for (const [svg, width, height] of rows) {
    test(svg, () => {
      assert.deepEqual(readImageHeader(text(svg)), { format: "svg", width, height, animated: false });
    });
  }
});

describe("what is no picture has no size", () => {
  const rows: [name: string, bytes: Uint8Array][] = [
    ["an empty file", text("")],
    ["text", text("Dette er ikke et bilde.")],
    ["HTML", text("<!doctype html><html><svg width='1' height='1'></svg></html>")],
    ["an element whose name starts as svg's", text("<svgx width='1' height='1'>")],
    [
      "a PNG of no width",
      new Uint8Array([...Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), 0, 0, 0, 0, 0, 0, 0, 9]),
    ],
    ["a GIF cut off in its header", text("GIF89a")],
  ];
  for (const [name, bytes] of rows) {
    test(name, () => assert.equal(readImageHeader(bytes), undefined));
  }

  for (const format of ["png", "jpeg", "webp", "avif"] as const) {
    test(`a ${format} cut off anywhere is read or refused, and never throws`, async () => {
      const bytes = await drawing(40, 20)
        .withMetadata({ orientation: 6 })
        .toFormat(format, format === "avif" ? { effort: 0 } : {})
        .toBuffer();
      for (let length = 0; length < bytes.length; length++) readImageHeader(bytes.subarray(0, length));
      assert.equal(readImageHeader(bytes.subarray(0, 20)), undefined);
    });
  }

  test("a megabyte of comments before nothing is read at once", () => {
    const started = performance.now();
    for (const part of ["<!--", "<!-- -->", "<?xml ", "<!doctype [", " ", "<svg '", "\xff\xff"]) {
      readImageHeader(Buffer.from(part.repeat(1_000_000 / part.length), "latin1"));
    }
    assert.ok(performance.now() - started < 2000);
  });
});
