import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isSafeHref } from "../../../hugo/shortcode/href.ts";

const safe = [
  "https://www.altinn.no/",
  "http://a.no",
  "HTTPS://A.NO/å?b=c&d=e#f",
  "mailto:post@digdir.no",
  "tel:+4722451000",
  "/",
  "/side/",
  "./side",
  "../side/",
  "side/under",
  "side",
  "#id",
  "?q=a:b",
  "/a:b",
  "/a?b=javascript:x",
  "side/a:b",
  "/a b/",
];
const unsafe = [
  "",
  " ",
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u200Bscript:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "vbscript:x",
  "data:text/html,x",
  "file:///etc/passwd",
  "ftp://a.no/",
  "//evil.no/",
  "///evil.no",
  "\\\\evil.no",
  "/\\evil.no",
  "https:evil",
  "https:/evil",
  "https://",
  "http:///x",
  "mailto:",
  "tel:",
  "blob:x",
  "side:1",
  "https://a.no/\u0000",
  ":",
  "view-source:https://a.no",
  "/side ",
];

describe("an address in a link", () => {
  for (const href of safe) test(`may be ${JSON.stringify(href)}`, () => assert.equal(isSafeHref(href), true));
  for (const href of unsafe)
    test(`may not be ${JSON.stringify(href)}`, () => assert.equal(isSafeHref(href), false));
});
