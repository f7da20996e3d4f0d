import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { builtSite } from "../support/built-site.ts";
import { pagesOf } from "./pages.ts";

const home = "https://baksia.digdir.no/";

describe("links between pages", () => {
  let folder: string;
  const pages = new Map<string, string>();

  before(async () => {
    folder = await builtSite();
    for (const path of pagesOf(folder)) pages.set(path, await readFile(join(folder, fileOf(path)), "utf8"));
  });

  test("lead to a page or file that is there, and to a part of it that is there", () => {
    const broken: string[] = [];
    for (const [path, text] of pages) {
      for (const [, address = ""] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const url = new URL(address.replaceAll("&amp;", "&"), new URL(path, home));
        if (url.origin !== new URL(home).origin) continue;
        const target = decodeURIComponent(url.pathname);
        const there = existsSync(join(folder, fileOf(target)));
        const part = decodeURIComponent(url.hash.slice(1));
        const hasPart = part === "" || pages.get(target)?.includes(` id="${part}"`);
        if (!there || !hasPart) broken.push(`${path} -> ${address}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  test("reach every page from the front page", () => {
    const reached = new Set(["/"]);
    for (const path of reached) {
      for (const [, address = ""] of (pages.get(path) ?? "").matchAll(/<a [^>]*href="([^"#]*)/g)) {
        const url = new URL(address, new URL(path, home));
        if (pages.has(decodeURIComponent(url.pathname))) reached.add(decodeURIComponent(url.pathname));
      }
    }
    assert.deepEqual(
      [...pages.keys()].filter((path) => !reached.has(path)),
      ["/404.html"],
    );
  });
});

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}
