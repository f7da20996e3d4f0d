import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode, type Format } from "../../../hugo/formats/decode.ts";
import { FormatError } from "../../../hugo/formats/format-error.ts";
import { lowerKeys } from "../../../hugo/formats/lower-keys.ts";
import { isParams } from "../../../hugo/formats/value.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Expected values are what Hugo 0.169 makes of the same text in a data file.
describe("a text is decoded as Hugo decodes it", () => {
  const rows: [format: Format, text: string, expected: unknown][] = [
    [
      "yaml",
      "A: 1\nB:\n  C: 2020-01-01\n1: x\n2: {1: b, true: c}\n",
      { A: 1, B: { C: "2020-01-01" }, "1": "x", "2": { "1": "b", true: "c" } },
    ],
    ["yaml", "- a\n- B: 012\n", ["a", { B: 10 }]],
    [
      "yaml",
      "a: 18446744073709551615\nb: 18446744073709551616",
      { a: "18446744073709551615", b: "18446744073709551616" },
    ],
    ["yaml", "a: |\r\n  æ\r\n  ø\r\n", { a: "\næ\r\nø\r\n" }],
    ["yaml", "a: æ\u0001", { a: "æ\u0001" }],
    ["yaml", "d: &d {a: 1}\nx:\n  a: 2\n  <<: *d", { d: { a: 1 }, x: { a: 1 } }],
    ["yaml", "a: &a [*a]", { a: [null] }],
    ["yaml", "a: !merke x", { a: "x" }],
    [
      "toml",
      "A=1\n[B]\nC=2020-01-01\nD=10:00:00.500\nE=2020-01-01T10:00:00",
      { A: 1, B: { C: "2020-01-01", D: "10:00:00.5", E: "2020-01-01T10:00:00" } },
    ],
    ["toml", "A=2020-01-01T10:00:00+02:00", { A: "2020-01-01T10:00:00+02:00" }],
    ["json", '[1,{"A":1e3,"å":"\\ud800"}]', [1, { A: 1000, å: "\uFFFD" }]],
    ["json", '{"a":1,"a":2}', { a: 2 }],
    [
      "csv",
      'A,b\n1," x ""y"""\n\n2,"a\r\nb"\r\n',
      [
        ["A", "b"],
        ["1", ' x "y"'],
        ["2", "a\nb"],
      ],
    ],
    [
      "xml",
      '<?xml version="1.0"?><!-- c --><root a="1"><Item id="1">x &amp; y</Item><Item id="2"/><k:n>5</k:n><e></e><m>a<b>c</b>d</m><cd><![CDATA[<z>]]></cd><one><x>  sp  </x></one></root>',
      {
        "-a": "1",
        Item: [{ "-id": "1", "#text": "x & y" }, { "-id": "2" }],
        n: "5",
        e: "",
        m: { b: "c", "#text": "a" },
        cd: "<z>",
        one: { x: "sp" },
      },
    ],
    [
      "org",
      "#+TITLE: Hei på deg\n#+tags[]: a b\n#+filetags: :c:d:\n#+author: A\n#+AUTHOR: B\n",
      { title: "Hei på deg", tags: ["a", "b"], filetags: ["c", "d"], author: ["A", "B"] },
    ],
  ];
  for (const [format, text, expected] of rows) {
    test(`${format} ${JSON.stringify(text).slice(0, 50)}`, () =>
      assert.deepEqual(plain(decode(format, text)), expected));
  }
});

describe("a broken text throws its place", () => {
  const rows: [format: Format, text: string, offset: number][] = [
    ["yaml", "a: 1\na: 2", 5],
    ["yaml", "a: [x", 3],
    ["yaml", "a: 1\n\t\nb: 2", 5],
    ["toml", "a = 9223372036854775808", 4],
    ["toml", "a = 1\na = 2", 6],
    ["json", '{"a": 1 // nei\n}', 8],
    ["json", '{"a": 1e400}', 6],
    ["csv", "a,b\nc", 4],
    ["csv", 'a,"b', 2],
    ["xml", "<a><b></a>", 6],
    ["xml", "<a>", 0],
  ];
  for (const [format, text, offset] of rows) {
    test(`${format} ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => decode(format, text),
        (error) => error instanceof FormatError && error.offset === offset,
      );
    });
  }
});

test("aliases that unfold without end are refused", () => {
  const lists = Array.from(
    { length: 9 },
    (_, i) =>
      `${i}a: &x${i} [${Array(9)
        .fill(i ? `*x${i - 1}` : "å")
        .join(",")}]`,
  );
  assert.throws(() => decode("yaml", lists.join("\n")), FormatError);
});

test("tables have no prototype, so that no key has a meaning of its own", () => {
  for (const value of [
    decode("yaml", "__proto__: {a: 1}\nconstructor: 2"),
    decode("json", '{"__proto__":{"a":1},"constructor":2}'),
  ]) {
    assert.ok(isParams(value));
    assert.deepEqual(Object.keys(value).sort(), ["__proto__", "constructor"]);
  }
});

test("keys are lower-cased at every depth but not inside lists; capitals win", () => {
  const clashes: string[] = [];
  const value = decode("yaml", "Banner: {Image: {SRC: x}}\nliste: [{Navn: Å}]\nIngress: 1\ningress: 2\n");
  assert.ok(isParams(value));
  const lowered = lowerKeys(value, (key) => clashes.push(key));
  assert.deepEqual(plain(lowered), { banner: { image: { src: "x" } }, liste: [{ Navn: "Å" }], ingress: 1 });
  assert.deepEqual(clashes, ["ingress"]);
});
