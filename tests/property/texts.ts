import fc from "fast-check";

/** Pieces of Hugo's writing language, whole and broken, and what editors, shells and other systems leave in files. */
const pieces = fc.constantFrom(
  ..."# ## - * 1. > | |- : ``` ~~~ ` `` * ** _ __ ~~ ++ == ^ ~ [ ] ![ ]( ) < > << <a </a> <!-- --> <script> <div> & &amp; &# \\ \\* { } {.a #b {a=1} $$ $ \\( \\[ ' \" -- ... :smile: [^1] [^1]: [a]: a b æ ø å 漢字 😀 = === --- +++ *** {{< {{% >}} %}} />}} /*".split(
    " ",
  ),
  " ",
  "  ",
  "    ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\0",
  "\uFEFF",
  "\uD800",
  "\uDFFF",
  "\u2028",
  "\u00a0",
  "\u0301",
  "\u200d",
  "\u001b[31m",
  "{{< n >}}",
  "{{% i %}}",
  "{{< i >}}",
  "{{< /i >}}",
  "{{% /i %}}",
  '{{< n a="b" c=1 >}}',
  "{{< n `rå\n` >}}",
  "{{< figure src=a.png >}}",
  '{{< ref "side" >}}',
  '{{< youtube id="a" >}}',
  "{{< qr >}}a{{< /qr >}}",
  "{{< highlight go >}}",
  "{{< finnes/ikke >}}",
  "{{< a.inline >}}b{{< /a.inline >}}",
  "<!--more-->",
  "[a](javascript:b)",
  "![a](b.png 'c')",
  "<https://a.no>",
  "http://a.no",
  "- [ ] a\n",
  "| a |\n|---|\n| b |\n",
  "a\n: b\n",
  "HAHAHUGOSHORTCODE0s0HBHB",
  "[^a]\n\n[^a]: b\n",
  "> [!NOTE]\n> a\n",
);

const heads = fc.constantFrom(
  ..."title: date: tags: [ ] { } - & * <<: !! !!int | > ' \" # , a: b: = \"\"\" ''' [a] [[a]] a.b 012 1e9 2026-01-01 null ~ true : ? % @ ` \\ __proto__ constructor toString".split(
    " ",
  ),
  "\n",
  "\n  ",
  "\n\t",
  " ",
  "title: Blåbær\n",
  "slug: ../../a\n",
  "url: '%2e%2e/a'\n",
  "aliases: [../a, /b]\n",
  "date: i går\n",
  "weight: x\n",
  "menus: main\n",
  "cascade: {a: b}\n",
  "resources: [{src: '*'}]\n",
  "summary: '*a*'\n",
  "outputs: [rss]\n",
  "draft: ja\n",
  "build: {list: never}\n",
  "a: &a [b]\n",
  "c: *a\n",
  "a = 1\n",
  "b = [1, 2]\n",
  "[a]\n",
  '"title": "a",',
  "\uFEFF",
  "\0",
  "\uD800",
);

const joined = (parts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(parts, { maxLength, size: "max" }).map((list) => list.join(""));

const bytes = fc.uint8Array({ maxLength: 200 }).map((list) => new TextDecoder().decode(list));
const nests = fc
  .array(fc.tuple(pieces, fc.integer({ min: 1, max: 300 })), { maxLength: 5 })
  .map((list) => list.map(([piece, times]) => piece.repeat(times)).join(""));
const delimiters = fc.constantFrom(
  ["---\n", "---\n"],
  ["+++\n", "+++\n"],
  ["{", "}\n"],
  ["---", ""],
  ["\uFEFF---\r\n", "---\r\n"],
);

/** The part of a file below its front matter. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: joined(pieces, 60) },
  { weight: 2, arbitrary: nests },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
);

/** What stands in a configuration, data or front matter. */
export const tables: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: joined(heads, 25) },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
);

/** Whole files, front matter included. */
export const files: fc.Arbitrary<string> = fc.oneof(
  bodies,
  fc.tuple(delimiters, tables, bodies).map(([[open, close], head, body]) => open + head + close + body),
);
