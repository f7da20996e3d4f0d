import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { encodeSitePath, readAddress, resolveSitePath } from "../../../hugo/assets/site-address.ts";

describe("an address that an author wrote", () => {
  const sitePaths: [written: string, path: string][] = [
    ["/bilder/sol.png", "/bilder/sol.png"],
    ["sol.png", "sol.png"],
    ["./sol.png", "sol.png"],
    [" /sol.png\n", "/sol.png"],
    ["/bilder//./sol.png", "/bilder/sol.png"],
    ["/bl%C3%A5b%C3%A6r.png", "/blåbær.png"],
    ["/blåbær.png?v=2#topp", "/blåbær.png"],
    ["/100%.png", "/100%.png"],
    ["/..sol.png", "/..sol.png"],
  ];
  for (const [written, path] of sitePaths) {
    test(`${JSON.stringify(written)} is the site path ${path}`, () => {
      assert.deepEqual(readAddress(written), { kind: "site", path });
    });
  }

  const external: [written: string, url: string][] = [
    ["https://example.org/å.png", "https://example.org/%C3%A5.png"],
    ["HTTP://example.org/a.png?b=1#c", "http://example.org/a.png?b=1#c"],
    ["//example.org/a.png", "//example.org/a.png"],
  ];
  for (const [written, url] of external) {
    test(`${written} is on another site`, () => {
      assert.deepEqual(readAddress(written), { kind: "external", url });
    });
  }

  const refused = [
    "",
    "/",
    "..",
    "../sol.png",
    "/bilder/../../sol.png",
    "/bilder/%2e%2e/sol.png",
    "/bilder/%2E./sol.png",
    "/bilder\\sol.png",
    "/bilder%5csol.png",
    "\\\\server\\sol.png",
    "/sol\u0000.png",
    "/sol%00.png",
    "/sol%0a.png",
    "java\nscript:alert(1)",
    "/\ud800.png",
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "file:///etc/passwd",
    "C:/sol.png",
    "https://",
    "https://bruker:passord@example.org/a.png",
  ];
  for (const written of refused) {
    test(`${JSON.stringify(written)} is refused`, () => {
      assert.deepEqual(readAddress(written), { kind: "refused" });
    });
  }
});

describe("a site path", () => {
  const encoded: [path: string, link: string][] = [
    ["/a b.png", "/a%20b.png"],
    ["/blåbær.png", "/bl%C3%A5b%C3%A6r.png"],
    ["/100%.png", "/100%25.png"],
    ["/hva?.png", "/hva%3F.png"],
    ["/c#.png", "/c%23.png"],
  ];
  for (const [path, link] of encoded) {
    test(`${path} stands in a link as ${link}`, () => assert.equal(encodeSitePath(path), link));
  }

  const resolved: [from: string, target: string, path: string | undefined][] = [
    ["/css/main.css", "kort.css", "/css/kort.css"],
    ["/css/main.css", "./deler/kort.css", "/css/deler/kort.css"],
    ["/css/main.css", "../fonts/inter.woff2", "/fonts/inter.woff2"],
    ["/css/main.css", "/designsystemet/base.css", "/designsystemet/base.css"],
    ["/css/main.css", "../../utenfor.css", undefined],
    ["/css/main.css", "/../utenfor.css", undefined],
    ["/css/main.css", "a\\b.css", undefined],
  ];
  for (const [from, target, path] of resolved) {
    test(`${target} in ${from} is ${path ?? "outside the site"}`, () => {
      assert.equal(resolveSitePath(from, target), path);
    });
  }
});
