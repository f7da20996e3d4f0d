import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslator } from "../../../hugo/i18n/translator.ts";

const nb = `hilsen: Hei
minutter:
  one: ett minutt
  other: "{{ .Count }} minutter"
navn:
  other: "Hei {{ .Name }}!"
dyp:
  a: { other: Dyp }
  b: Grunn
bareEn: { one: en }
bareNb: bare nb
`;
const nn =
  '[{"id":"hilsen","translation":"Hei du"},{"id":"minutter","translation":{"one":"eitt minutt","other":"{{.Count}} minutt"}}]';
const pl =
  'minutter: { one: "{{ .Count }} minuta", few: "{{ .Count }} minuty", many: "{{ .Count }} minut", other: x }\n';

function translator() {
  const told: string[] = [];
  const files = [
    { lang: "nb", format: "yaml", text: nb, path: "i18n/nb.yaml" },
    { lang: "nn", format: "json", text: nn, path: "i18n/nn.json" },
    { lang: "pl", format: "yaml", text: pl, path: "i18n/pl.yaml" },
    { lang: "sv-SE", format: "toml", text: 'hilsen = "Hej"\n', path: "i18n/sv-SE.toml" },
  ] as const;
  return { of: createTranslator(files, "nb", ({ code }) => told.push(code)), told };
}

// Expected texts are Hugo 0.169's.
describe("a text is found as Hugo finds it", () => {
  const rows: [lang: string, key: string, context: unknown, expected: string][] = [
    ["nb", "hilsen", undefined, "Hei"],
    ["nn", "hilsen", undefined, "Hei du"],
    ["nb", "minutter", 1, "ett minutt"],
    ["nb", "minutter", 0, "0 minutter"],
    ["nb", "minutter", undefined, "<no value> minutter"],
    ["nb", "minutter", 1.5, ""],
    ["nb", "minutter", "1", "ett minutt"],
    ["nn", "minutter", 2, "2 minutt"],
    ["pl", "minutter", 2, "2 minuty"],
    ["pl", "minutter", 5, "5 minut"],
    ["pl", "hilsen", undefined, "Hei"],
    ["nb", "navn", { Name: "Åse" }, "Hei Åse!"],
    ["nb", "navn", { name: "Åse" }, "Hei Åse!"],
    ["nb", "minutter", { Count: 1 }, "ett minutt"],
    ["nb", "dyp.a", undefined, "Dyp"],
    ["nb", "dyp.b", undefined, "Grunn"],
    ["nb", "dyp", undefined, ""],
    ["nb", "bareEn", 1, "en"],
    ["nb", "bareEn", 2, ""],
    ["nn", "bareNb", undefined, "bare nb"],
    ["nb", "Hilsen", undefined, ""],
    ["nb", "ukjent", undefined, ""],
  ];
  for (const [lang, key, context, expected] of rows) {
    test(`${lang} ${key} ${JSON.stringify(context)}`, () => {
      const { of, told } = translator();
      assert.equal(of(lang)(key, context), expected);
      assert.deepEqual(told, []);
    });
  }
  test("a locale's file serves its language", () =>
    assert.equal(translator().of("sv", "sv-SE")("hilsen"), "Hej"));
});

test("a broken file and a value that is no text are told", () => {
  const told: string[] = [];
  const file = (text: string) => ({ lang: "nb", format: "yaml" as const, text, path: "i18n/nb.yaml" });
  createTranslator([file("a: b: c"), file("tall: 5\n")], "nb", ({ code, message }) =>
    told.push(`${code} ${message}`),
  );
  assert.deepEqual(told, [
    "i18n/broken The file of interface texts is broken: A text with `: ` in it must be in quotes.",
    "i18n/broken The file of interface texts is broken: `tall` must be a text, or a table with `other`.",
  ]);
});
