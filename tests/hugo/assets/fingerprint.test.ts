import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fingerprint, type HashAlgorithm, withSuffix } from "../../../hugo/assets/fingerprint.ts";

describe("a fingerprint is Hugo's", () => {
  // Hugo 0.169: resources.Get "a.css" | fingerprint ALGORITHM, where the file is "a{}\n".
  const recorded: [HashAlgorithm, string, string][] = [
    ["md5", "/a.b05dff2bb378f4dfb3f3ec14d31b4a13.css", "md5-sF3/K7N49N+z8+wU0xtKEw=="],
    [
      "sha512",
      "/a.1a648b08f0746e4e5119880ce536a13498826233373b1df64575eac01c841232161678a60d572b9541f1faad0961372a9536dae2048710447b9919841208ae5a.css",
      "sha512-GmSLCPB0bk5RGYgM5TahNJiCYjM3Ox32RXXqwByEEjIWFnimDVcrlUHx+q0JYTcqlTba4gSHEER7mRmEEgiuWg==",
    ],
  ];
  for (const [algorithm, sitePath, integrity] of recorded) {
    test(`with ${algorithm}`, () => {
      assert.deepEqual(fingerprint("/a.css", "a{}\n", algorithm), { sitePath, integrity });
    });
  }

  test("with sha256 when none is named", () => {
    // Hugo 0.169, the file is "B\n".
    assert.deepEqual(fingerprint("/css/x.css", "B\n"), {
      sitePath: "/css/x.c0cde77fa8fef97d476c10aad3d2d54fcc2f336140d073651c2dcccf1e379fd6.css",
      integrity: "sha256-wM3nf6j++X1HbBCq09LVT8wvM2FA0HNlHC3Mzx43n9Y=",
    });
  });
});

describe("a suffix stands before the extension", () => {
  const rows: [path: string, extension: string | undefined, result: string][] = [
    ["/a/b.png", undefined, "/a/b_x.png"],
    ["/a/b.png", "avif", "/a/b_x.avif"],
    ["/a/b.min.css", undefined, "/a/b.min_x.css"],
    ["/a.b/c", undefined, "/a.b/c_x"],
    ["/a.b/c", "webp", "/a.b/c_x.webp"],
  ];
  for (const [path, extension, result] of rows) {
    test(`${path} becomes ${result}`, () => assert.equal(withSuffix(path, "_x", extension), result));
  }
});
