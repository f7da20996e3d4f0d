import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import sharp from "sharp";
import type { AssetFile } from "../../../../hugo/assets/asset-file.ts";
import { createInspector } from "../../../../hugo/assets/image/inspect.ts";
import { type PictureOptions, picture } from "../../../../hugo/assets/image/picture.ts";
import { ImageQueue } from "../../../../hugo/assets/image/queue.ts";
import { type RunResult, runQueue } from "../../../../hugo/assets/image/run.ts";
import type { Diagnostic } from "../../../../hugo/diagnostics/diagnostic.ts";
import { anySpan, folder } from "../memory.ts";

/** Flat shapes with round edges, as the site's illustrations are. */
const illustration = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="780" viewBox="0 0 960 780">
  <rect width="960" height="780" fill="#fff"/><circle cx="490" cy="350" r="306" fill="#f4656a"/>
  <circle cx="350" cy="150" r="45" fill="#101923"/><ellipse cx="450" cy="220" rx="100" ry="100" fill="#101923"/>
  <path d="M210 700C170 500 240 320 340 310C420 330 470 380 460 460L640 400L700 700Z" fill="#1e2a3a"/>
  <rect x="580" y="150" width="180" height="310" rx="30" fill="#2196f3" transform="rotate(11 670 300)"/>
  <path d="M620 320l30 30l50-60" stroke="#f9ecc6" stroke-width="12" fill="none" stroke-linecap="round"/>
  <path d="M310 600L600 420L700 660" stroke="#f9ecc6" stroke-width="10" fill="none"/></svg>`;

const flat = await sharp(Buffer.from(illustration)).png().toBuffer();

interface Run {
  readonly result: RunResult;
  readonly files: Map<string, Uint8Array>;
  readonly codes: string[];
}

async function run(
  root: string,
  name: string,
  options: Partial<PictureOptions> = {},
  cache = true,
): Promise<Run> {
  const absolutePath = join(root, name);
  const found: AssetFile = {
    sitePath: `/${name}`,
    absolutePath,
    shownPath: `static/${name}`,
    published: true,
  };
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const queue = new ImageQueue();
  const inspect = createInspector((path) => readFileSync(path));
  const context = { find: () => found, inspect, queue, publish: () => undefined, report, span: anySpan };
  picture({ src: `/${name}`, widths: [64], ...options }, context);
  const files = new Map<string, Uint8Array>();
  const write = (sitePath: string, bytes: Uint8Array) =>
    void files.set(sitePath.replace(/_hu_[\da-f]+/, ""), bytes);
  const cacheDir = cache ? join(root, "cache") : undefined;
  const result = await runQueue(queue, { write, report, cacheDir });
  return { result, files, codes: diagnostics.map(({ code }) => code) };
}

const cached = (root: string): string[] =>
  readdirSync(join(root, "cache"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function site(t: TestContext): string {
  return folder({ "tegning.png": flat }, t);
}

describe("the queue's pictures", () => {
  test("are made in their format and width", async (t) => {
    const { result, files, codes } = await run(site(t), "tegning.png", { widths: [64, 128] });
    assert.deepEqual(result, { kept: 0, made: 6, fromCache: 0, failed: 0 });
    assert.deepEqual(codes, []);
    for (const [extension, format] of [
      ["avif", "heif"],
      ["webp", "webp"],
      ["png", "png"],
    ]) {
      for (const width of [64, 128]) {
        const bytes = files.get(`/tegning_${width}.${extension}`);
        const made = await sharp(bytes).metadata();
        assert.deepEqual(
          [made.format, made.width, made.height],
          [format, width, Math.round((width * 780) / 960)],
        );
      }
    }
  });

  test("weigh little: a flat illustration of 640 pixels is below 12 kB in AVIF", async (t) => {
    const { files } = await run(site(t), "tegning.png", { widths: [640] }, false);
    assert.ok((files.get("/tegning_640.avif")?.length ?? Number.POSITIVE_INFINITY) < 12_000);
  });

  test("stand upright and have no metadata", async (t) => {
    const create = { width: 80, height: 40, channels: 3, background: "#f4656a" } as const;
    const jpeg = await sharp({ create })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: "Åse" } })
      .jpeg()
      .toBuffer();
    assert.ok(jpeg.includes("Exif"));
    const { files } = await run(folder({ "bilde.jpg": jpeg }, t), "bilde.jpg", { widths: [40] });
    assert.equal(files.size, 3);
    for (const bytes of files.values()) {
      const made = await sharp(bytes).metadata();
      assert.deepEqual(
        [made.width, made.height, made.orientation, made.exif],
        [40, 80, undefined, undefined],
      );
    }
  });

  test("are nothing to do when none was asked for", async () => {
    const none = { write: () => assert.fail("wrote"), report: () => assert.fail("reported") };
    assert.deepEqual(await runQueue([], none), { kept: 0, made: 0, fromCache: 0, failed: 0 });
  });

  test("are kept when the site has them already", async (t) => {
    const root = site(t);
    const found: AssetFile = {
      sitePath: "/tegning.png",
      absolutePath: join(root, "tegning.png"),
      shownPath: "static/tegning.png",
      published: true,
    };
    const queue = new ImageQueue();
    const ignore = () => undefined;
    const inspect = createInspector((path) => readFileSync(path));
    const context = { find: () => found, inspect, queue, publish: ignore, report: ignore, span: anySpan };
    picture({ src: "/tegning.png", widths: [64] }, context);
    const has = (sitePath: string) => !sitePath.endsWith(".png");
    const written: string[] = [];
    const write = (sitePath: string) => void written.push(sitePath.slice(-7));
    assert.deepEqual(await runQueue(queue, { write, report: ignore, has }), {
      kept: 2,
      made: 1,
      fromCache: 0,
      failed: 0,
    });
    assert.deepEqual(written, ["_64.png"]);
  });

  test("that cannot be made are reported once, where they were asked for", async (t) => {
    const root = folder({ "kuttet.png": flat.subarray(0, 2000) }, t);
    const { result, files, codes } = await run(root, "kuttet.png");
    assert.deepEqual(result, { kept: 0, made: 0, fromCache: 0, failed: 3 });
    assert.equal(files.size, 0);
    assert.deepEqual(codes, ["image/unreadable"]);
  });
});

describe("the cache", () => {
  test("gives the same bytes the second time", async (t) => {
    const root = site(t);
    const first = await run(root, "tegning.png");
    const second = await run(root, "tegning.png");
    assert.deepEqual(first.result, { kept: 0, made: 3, fromCache: 0, failed: 0 });
    assert.deepEqual(second.result, { kept: 0, made: 0, fromCache: 3, failed: 0 });
    assert.deepEqual([...second.files].sort(), [...first.files].sort());
    assert.equal(cached(root).length, 3);
  });

  const damages: [name: string, damage: (bytes: Buffer) => Uint8Array][] = [
    ["emptied", () => Buffer.alloc(0)],
    ["cut off", (bytes) => bytes.subarray(0, bytes.length - 10)],
    ["changed in one bit", (bytes) => bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte))],
    ["replaced by something else", () => Buffer.from("Dette er noe helt annet enn et bilde, og langt nok.")],
  ];
  for (const [name, damage] of damages) {
    test(`whose files were ${name} is thrown away and made anew`, async (t) => {
      const root = site(t);
      const first = await run(root, "tegning.png");
      for (const path of cached(root)) writeFileSync(path, damage(readFileSync(path)));
      const second = await run(root, "tegning.png");
      assert.deepEqual(second.result, { kept: 0, made: 3, fromCache: 0, failed: 0 });
      assert.deepEqual([...second.files].sort(), [...first.files].sort());
      assert.deepEqual((await run(root, "tegning.png")).result, {
        kept: 0,
        made: 0,
        fromCache: 3,
        failed: 0,
      });
    });
  }

  test("that cannot be written to stops nothing", async (t) => {
    const root = site(t);
    writeFileSync(join(root, "cache"), "en fil, ikke en mappe");
    assert.deepEqual((await run(root, "tegning.png")).result, { kept: 0, made: 3, fromCache: 0, failed: 0 });
  });
});
