import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createResources } from "../../../hugo/assets/resources.ts";
import { Html } from "../../../hugo/html/html.ts";
import { memory } from "./memory.ts";

const svg = '<svg viewBox="0 0 1 1"><title>Blåbær</title></svg>';
const files = {
  "/ikoner/bær.svg": `\uFEFF<?xml version="1.0"?>\n<!-- tegnet -->\n<!DOCTYPE svg>\n${svg}\n`,
  "/css/x.css": "B\n",
  "/f.txt": "æøå",
};

describe("a resource", () => {
  test("that is an SVG prints itself inside a page", () => {
    const content = createResources(memory(files)).get("ikoner/bær.svg")?.content;
    assert.ok(content instanceof Html);
    assert.equal(String(content), svg);
  });

  test("that is text comes as text", () => {
    const resource = createResources(memory(files)).get("/f.txt");
    assert.equal(resource?.content, "æøå");
    assert.equal(resource?.mediaType, "text/plain");
    assert.equal(resource?.name, "/f.txt");
  });

  test("is published when its address is asked for, not before", () => {
    const disk = memory(files);
    const resource = createResources(disk).get("ikoner/bær.svg");
    assert.equal(disk.published.size, 0);
    assert.equal(resource?.relPermalink, "/ikoner/b%C3%A6r.svg");
    assert.deepEqual([...disk.published], [["/ikoner/bær.svg", { copyOf: "/memory/ikoner/bær.svg" }]]);
  });

  test("that the build copies anyway is not published twice", () => {
    const disk = memory(files, ["/f.txt"]);
    assert.equal(createResources(disk).get("f.txt")?.relPermalink, "/f.txt");
    assert.equal(disk.published.size, 0);
  });

  test("gets Hugo's fingerprint, and has the site's own path before it", () => {
    const disk = memory(files);
    const resources = createResources({
      ...disk,
      relUrl: (path) => `/under${path}`,
      absUrl: (path) => `https://example.org/under${path}`,
    });
    const plain = resources.get("css/x.css");
    assert.ok(plain);
    const marked = resources.fingerprint(plain);
    const hash = "c0cde77fa8fef97d476c10aad3d2d54fcc2f336140d073651c2dcccf1e379fd6";
    assert.equal(marked.relPermalink, `/under/css/x.${hash}.css`);
    assert.equal(marked.permalink, `https://example.org/under/css/x.${hash}.css`);
    assert.equal(marked.data.integrity, "sha256-wM3nf6j++X1HbBCq09LVT8wvM2FA0HNlHC3Mzx43n9Y=");
    assert.equal(marked.name, "/css/x.css");
    assert.equal(marked.content, "B\n");
    assert.deepEqual([...disk.published.keys()], [`/css/x.${hash}.css`]);
    assert.equal(resources.fingerprint(marked, "md5").relPermalink.length, "/under/css/x.css".length + 33);
  });

  for (const path of [
    "../hugo.toml",
    "/ikoner/../../x",
    "finnes-ikke.svg",
    "",
    "https://example.org/x.svg",
  ]) {
    test(`is nothing at ${JSON.stringify(path)}`, () => {
      assert.equal(createResources(memory(files)).get(path), undefined);
    });
  }
});
