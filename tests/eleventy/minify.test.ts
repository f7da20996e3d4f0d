import assert from "node:assert/strict";
import { test } from "node:test";
import { minify } from "../../hugo/eleventy/minify.ts";

/** File, its text, and what is left of it. */
const files = [
  [
    "a.html",
    '<!DOCTYPE html>\n<html lang="nb">\n<head>\n<title>Å</title>\n</head>\n<body>\n<p>En   <b>to</b>\n tre</p>\n<!-- notat --></body></html>\n',
    '<!DOCTYPE html><html lang="nb"><head><title>Å</title></head><body> <p>En <b>to</b> tre</p> </body></html>',
  ],
  ["a.html", "<pre>\n  en\n    to\n</pre>", "<pre>\n  en\n    to\n</pre>"],
  ["a.html", "<textarea>  en\n\n to</textarea>", "<textarea>  en\n\n to</textarea>"],
  ["a.html", "<script>\nif (a  <  b) c();\n</script>", "<script>\nif (a  <  b) c();\n</script>"],
  [
    "a.html",
    '<p title="a  &quot;b&quot;">&lt;p&gt; &amp; 1&nbsp;000</p>',
    '<p title="a  &quot;b&quot;">&lt;p&gt; &amp; 1&nbsp;000</p>',
  ],
  [
    "a.xml",
    '<?xml version="1.0"?>\n<a>\n  <b>en  to</b>\n  <!-- x -->\n  <c><![CDATA[ <i>\n <b> ]]></c>\n</a>\n',
    '<?xml version="1.0"?>\n<a><b>en  to</b><!-- x -->\n  <c><![CDATA[ <i>\n <b> ]]></c></a>',
  ],
  ["a.xml", '<a xml:space="preserve">\n <b/>\n</a>', '<a xml:space="preserve">\n <b/>\n</a>'],
  [
    "a.json",
    '{\n  "a b": [1.0, 12345678901234567890, " \\" x "]\n}\n',
    '{"a b":[1.0,12345678901234567890," \\" x "]}',
  ],
  ["a.json", "{ikke json  }", "{ikke json  }"],
  ["a.txt", "en   to\n", "en   to\n"],
] as const;

for (const [path, text, left] of files) {
  test(`${path} ${JSON.stringify(text).slice(0, 60)} keeps its meaning`, async () => {
    assert.equal(await minify(text, path), left);
  });
}
