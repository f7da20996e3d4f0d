import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { finderIn, type Mount, resolveMounts } from "../../../hugo/assets/mounts.ts";
import { folder } from "./memory.ts";

const site = {
  "a/x.css": "",
  "b/x.css": "",
  "c/css/x.css": "",
  "n/z.css": "",
  "assets/css/x.css": "",
  "static/f.txt": "",
};

const mountsOf = (rows: string): Mount[] =>
  rows.split(" ").map((row) => {
    const [source = "", target = ""] = row.split(">");
    return { source, target };
  });

describe("which mount wins is as in Hugo 0.169", () => {
  const rows: [mounts: string, winner: string | undefined][] = [
    ["a>assets/css b>assets/css", "b/x.css"],
    ["b>assets/css a>assets/css", "a/x.css"],
    ["assets>assets a>assets/css", "assets/css/x.css"],
    ["a>assets/css assets>assets", "assets/css/x.css"],
    ["a>assets/css c>assets", "c/css/x.css"],
    ["c>assets a>assets/css", "c/css/x.css"],
    ["c>assets assets>assets", "assets/css/x.css"],
    ["assets>assets c>assets", "c/css/x.css"],
    ["finnes-ikke>assets/css a>assets/css", "a/x.css"],
    ["finnes-ikke>assets/css", undefined],
    ["n/z.css>assets/css/x.css a>assets/css", "a/x.css"],
    ["a>assets/css n/z.css>assets/css/x.css", "n/z.css"],
    ["a>static", "assets/css/x.css"],
  ];
  for (const [mounts, winner] of rows) {
    test(`${mounts} gives ${winner ?? "nothing"}`, (t) => {
      const resolved = resolveMounts(mountsOf(mounts), folder(site, t));
      assert.equal(resolved.find("assets", "/css/x.css")?.shownPath, winner);
      assert.deepEqual(resolved.refused, []);
    });
  }
});

describe("a file found in a mount", () => {
  test("has its place in the site, on disk and for people", (t) => {
    const root = folder(site, t);
    const mounts = resolveMounts([], root);
    assert.deepEqual(mounts.find("assets", "css/./x.css"), {
      sitePath: "/css/x.css",
      absolutePath: join(root, "assets/css/x.css"),
      shownPath: "assets/css/x.css",
      published: false,
    });
    assert.equal(mounts.find("static", "/f.txt")?.published, true);
  });

  test("is never above the mount, a folder, or a name that no disk has", (t) => {
    const find = finderIn(resolveMounts([], folder(site, t)), "assets");
    for (const path of [
      "../static/f.txt",
      "/css/../../static/f.txt",
      "css",
      "/",
      "",
      "css\\x.css",
      "css/x.css\0",
    ]) {
      assert.equal(find(path), undefined, path);
    }
  });

  test("can be the one file that is mounted, under its new name", (t) => {
    const mounts = resolveMounts(mountsOf("n/z.css>assets/ny/navn.css"), folder(site, t));
    assert.equal(mounts.find("assets", "/ny/navn.css")?.shownPath, "n/z.css");
    assert.equal(mounts.find("assets", "/ny/z.css"), undefined);
    assert.deepEqual(mounts.names("assets"), ["/ny/navn.css"]);
  });
});

describe("a mount stays in the site", () => {
  const rows: [mount: string, reason: "target" | "outside"][] = [
    ["../utenfor>assets", "outside"],
    ["a/../../utenfor>assets", "outside"],
    ["/etc>assets", "outside"],
    ["a>css", "target"],
    ["a>ASSETS", "target"],
    ["a>/assets", "target"],
    ["a>assets/../static", "target"],
  ];
  for (const [mount, reason] of rows) {
    test(`${mount} is refused`, (t) => {
      const { refused } = resolveMounts(mountsOf(mount), folder(site, t));
      assert.deepEqual(refused, [{ mount: mountsOf(mount)[0], reason }]);
    });
  }

  test("a source that is a link out of the site is refused, and a link inside it is followed", (t) => {
    const root = folder(site, t);
    const outside = folder({ "hemmelig.txt": "" }, t);
    symlinkSync(outside, join(root, "ut"));
    symlinkSync("n", join(root, "inn"));
    const mounts = resolveMounts(mountsOf("ut>assets/ut inn>assets/inn"), root);
    assert.deepEqual(
      mounts.refused.map(({ mount, reason }) => [mount.source, reason]),
      [["ut", "outside"]],
    );
    assert.equal(mounts.find("assets", "/ut/hemmelig.txt"), undefined);
    assert.equal(mounts.find("assets", "/inn/z.css")?.shownPath, "n/z.css");
  });

  test("no link inside a mount is followed, as in Hugo", (t) => {
    const root = folder(site, t);
    symlinkSync("../n/z.css", join(root, "assets/fil.css"));
    symlinkSync("../n", join(root, "assets/mappe"));
    symlinkSync(dirname(root), join(root, "assets/opp"));
    const find = finderIn(resolveMounts([], root), "assets");
    for (const path of ["/fil.css", "/mappe/z.css", "/opp", "/css/x.css/y"])
      assert.equal(find(path), undefined, path);
  });
});

test("a file that the mount does not show is found in the mount below it", (t) => {
  const mounts: Mount[] = [
    { source: "a", target: "assets/css" },
    { source: "b", target: "assets/css", files: ["! x.css"] },
  ];
  assert.equal(resolveMounts(mounts, folder(site, t)).find("assets", "/css/x.css")?.shownPath, "a/x.css");
});

test("node_modules is never listed", (t) => {
  const root = folder({ ...site, "node_modules/pakke/y.css": "" }, t);
  mkdirSync(join(root, "assets/tom"));
  const mounts = resolveMounts(mountsOf("assets>assets node_modules/pakke>assets/pakke"), root);
  assert.deepEqual(mounts.names("assets"), ["/css/x.css"]);
  assert.equal(mounts.find("assets", "/pakke/y.css")?.shownPath, "node_modules/pakke/y.css");
});
