import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { createInspector } from "../../../../hugo/assets/image/inspect.ts";
import {
  type PictureContext,
  type PictureOptions,
  picture,
  readPictureOptions,
} from "../../../../hugo/assets/image/picture.ts";
import { ImageQueue } from "../../../../hugo/assets/image/queue.ts";
import { Html } from "../../../../hugo/html/html.ts";
import { anySpan, type Memory, memory } from "../memory.ts";

const png = await sharp({ create: { width: 960, height: 780, channels: 3, background: "#f4656a" } })
  .png()
  .toBuffer();
const svg = '<svg viewBox="0 0 640 520"></svg>';

interface Shown {
  readonly html: string;
  readonly queue: ImageQueue;
  readonly disk: Memory;
}

function show(options: PictureOptions, more: Partial<PictureContext> = {}, statics: string[] = []): Shown {
  const files = { "/tegning.png": png, "/tegning.svg": svg, "/ødelagt.png": "Dette er ikke et bilde." };
  const disk = memory(files, statics);
  const queue = new ImageQueue();
  const context = { ...disk, queue, inspect: createInspector(disk.read), span: anySpan, ...more };
  return { html: String(picture(options, context)), queue, disk };
}

const widthsOf = (srcset: string): number[] =>
  [...srcset.matchAll(/ (\d+)w/g)].map((match) => Number(match[1]));

describe("a picture", () => {
  test("has AVIF, WebP and its own format, in widths it has the pixels for, with its size", () => {
    const { html, queue, disk } = show({ src: "/tegning.png", alt: "Ei tegning", sizes: "50vw" });
    const name = /\/tegning_hu_[\da-f]{16}(?=_320\.avif)/.exec(html)?.[0];
    const set = (extension: string) =>
      [320, 640, 960].map((w) => `${name}_${w}.${extension} ${w}w`).join(", ");
    assert.equal(
      html,
      `<picture><source type="image/avif" srcset="${set("avif")}" sizes="50vw">` +
        `<source type="image/webp" srcset="${set("webp")}" sizes="50vw">` +
        `<img src="${name}_960.png" srcset="${set("png")}" sizes="50vw" width="960" height="780" alt="Ei tegning"` +
        ' loading="lazy" decoding="async"></picture>',
    );
    assert.equal(queue.size, 9);
    assert.equal(disk.published.size, 0);
    assert.deepEqual(disk.codes(), []);
  });

  test("queues exactly the files that the HTML names", () => {
    const { html, queue } = show({ src: "/tegning.png", widths: [200, 400] });
    const named = [...html.matchAll(/\/tegning_hu_\w+\.\w+/g)].map(([name]) => name);
    assert.deepEqual(new Set([...queue].map(({ variant }) => variant.sitePath)), new Set(named));
    assert.deepEqual(widthsOf(html), [200, 400, 200, 400, 200, 400]);
  });

  test("asked for twice is made once", () => {
    const queue = new ImageQueue();
    show({ src: "/tegning.png" }, { queue });
    show({ src: "/tegning.png", loading: "eager" }, { queue });
    assert.equal(queue.size, 9);
  });

  test("gets another name when its bytes change", () => {
    const other = memory({ "/tegning.png": Buffer.concat([png, Buffer.from([0])]) });
    const first = show({ src: "/tegning.png" }).html;
    const second = show({ src: "/tegning.png" }, { inspect: createInspector(other.read) }).html;
    assert.notEqual(first, second);
    assert.equal(first, show({ src: "/tegning.png" }).html);
  });

  test("that is a banner is fetched first and not lazily", () => {
    const { html } = show({ src: "/tegning.png", alt: "Ei tegning", loading: "eager" });
    assert.match(html, / alt="Ei tegning" fetchpriority="high"><\/picture>$/);
    assert.doesNotMatch(html, /loading=|decoding=/);
  });

  test("has its texts escaped and stands below the site's own path", () => {
    const options = { src: "/tegning.png", alt: '"><script>', class: 'a" onload="b', sizes: '"<' };
    const { html } = show(options, { relUrl: (path) => `/under${path}` });
    assert.match(html, / alt="&quot;&gt;&lt;script&gt;" class="a&quot; onload=&quot;b"/);
    assert.match(html, / sizes="&quot;&lt;"/);
    assert.match(html, / src="\/under\/tegning_hu_/);
  });

  test("without a text says that it is decoration", () => {
    assert.match(show({ src: "/tegning.png" }).html, / alt="" /);
  });

  test("that is an SVG is shown as it is, with its size, and published from assets/", () => {
    const { html, queue, disk } = show({ src: "/tegning.svg", alt: "Ei tegning" });
    const img =
      '<img src="/tegning.svg" width="640" height="520" alt="Ei tegning" loading="lazy" decoding="async">';
    assert.equal(html, img);
    assert.equal(queue.size, 0);
    assert.deepEqual([...disk.published], [["/tegning.svg", { copyOf: "/memory/tegning.svg" }]]);
  });

  test("that static/ has already is not published once more", () => {
    const { disk } = show({ src: "/tegning.svg" }, {}, ["/tegning.svg"]);
    assert.equal(disk.published.size, 0);
  });

  test("on another site is linked and nothing more", () => {
    const { html, queue, disk } = show({ src: "https://example.org/a.png", alt: "Å" });
    assert.equal(html, '<img src="https://example.org/a.png" alt="Å" loading="lazy" decoding="async">');
    assert.equal(queue.size, 0);
    assert.deepEqual(disk.codes(), []);
  });

  test("without an address is nothing, and no mistake", () => {
    const { html, disk } = show({ src: " ", alt: "Å" });
    assert.equal(html, "");
    assert.deepEqual(disk.codes(), []);
  });
});

describe("a mistake is reported, and the text stands where the picture should", () => {
  const rows: [src: string, code: string, hint?: string][] = [
    ["/tegnig.png", "image/not-found", "Did you mean `/tegning.png`?"],
    ["/helt/borte.jpg", "image/not-found"],
    ["/ødelagt.png", "image/unreadable"],
    ["../hemmelig.png", "image/unsafe-address"],
    ["javascript:alert(1)", "image/unsafe-address"],
    ["/a\u0007.png", "image/unsafe-address"],
  ];
  for (const [src, code, hint] of rows) {
    test(`${JSON.stringify(src)} is ${code}`, () => {
      const { html, queue, disk } = show({ src, alt: "Blåbær & <b>" }, { names: () => ["/tegning.png"] });
      assert.equal(html, '<span class="missing-image">Blåbær &amp; &lt;b&gt;</span>');
      assert.deepEqual(disk.places(), [`${code}@content/_index.md:1:1`]);
      assert.deepEqual(disk.hints(), [hint]);
      assert.equal(queue.size, 0);
    });
  }

  test("and a decoration leaves nothing behind", () => {
    assert.equal(show({ src: "/borte.png" }).html, "");
  });

  test("but names are asked for only when one is wrong", () => {
    const names = () => assert.fail("asked for names");
    assert.match(show({ src: "/tegning.png" }, { names }).html, /^<picture>/);
  });
});

test("a picture with too many pixels is passed on as it is, with a warning", () => {
  // The header of a WebP 8,026,747 pixels wide and high.
  const disk = memory({ "/stort.webp": "RIFFaaaaWEBPVP8Xaaaa@aaazzzzzz" });
  const queue = new ImageQueue();
  const context = { ...disk, queue, inspect: createInspector(disk.read), span: anySpan };
  const html = String(picture({ src: "/stort.webp" }, context));
  assert.match(html, /^<img src="\/stort\.webp" width="8026747" height="8026747" alt=""/);
  assert.equal(queue.size, 0);
  assert.deepEqual(disk.codes(), ["image/too-large"]);
});

describe("options from a layout", () => {
  const none = {
    src: "",
    alt: undefined,
    sizes: undefined,
    widths: undefined,
    loading: "lazy",
    class: undefined,
    title: undefined,
  } as const;
  const rows: [given: unknown, options: PictureOptions][] = [
    [undefined, none],
    ["/tegning.png", none],
    [
      { src: null, alt: 7, widths: "640" },
      { ...none, alt: "7" },
    ],
    [
      {
        src: new Html("/tegning.png"),
        widths: ["320", 640],
        loading: "eager",
        sizes: "50vw",
        class: "a",
        title: "Tittel",
        x: 1,
      },
      {
        src: "/tegning.png",
        alt: undefined,
        widths: [320, 640],
        loading: "eager",
        sizes: "50vw",
        class: "a",
        title: "Tittel",
      },
    ],
  ];
  for (const [given, options] of rows) {
    test(`${JSON.stringify(given)} are read without trust`, () => {
      assert.deepEqual(readPictureOptions(given), options);
    });
  }
});
