import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOf } from "../../../hugo/diagnostics/source.ts";
import { emptyParams } from "../../../hugo/formats/value.ts";
import { trusted } from "../../../hugo/html/html.ts";
import { LayoutEnvironment, named } from "../../../hugo/nunjucks/environment.ts";
import { LayoutError } from "../../../hugo/nunjucks/layout-error.ts";

function environment(files: Readonly<Record<string, string>>): LayoutEnvironment {
  const made = new LayoutEnvironment({
    resolve: (name) => (name in files ? name : undefined),
    read: (name) => (name in files ? { path: `layouts/${name}`, text: files[name] ?? "" } : undefined),
  });
  made.addFilter(
    "snu",
    named("filter `snu`", (text: string) => [...text].reverse().join("")),
  );
  made.addFilter(
    "kast",
    named("filter `kast`", () => {
      throw new Error("det gikk galt");
    }),
  );
  made.addGlobal(
    "kast",
    named("function `kast`", () => {
      throw new Error("det gikk galt");
    }),
  );
  return made;
}

const render = (layout: string, context: object = {}): string =>
  environment({ "all.njk": layout }).renderLayout("all.njk", context);

const params = Object.assign(emptyParams(), {
  ingress: "Blå",
  under: Object.assign(emptyParams(), { tall: 3 }),
});

/** Layout, what it is given, what comes out. */
const rendered: readonly (readonly [string, object, string])[] = [
  ["{{ tekst }}", { tekst: '<b> & "å"' }, "&lt;b&gt; &amp; &quot;å&quot;"],
  ["{{ tekst }}", { tekst: trusted("<b>å</b>") }, "<b>å</b>"],
  ["{{ tekst | safe }}", { tekst: "<b>" }, "<b>"],
  ["{% set x = tekst %}{{ x }}", { tekst: trusted("<b>å</b>") }, "<b>å</b>"],
  ["{% macro m(x) %}{{ x }}{% endmacro %}{{ m(tekst) }}", { tekst: trusted("<b>å</b>") }, "<b>å</b>"],
  ["{% for x in liste %}{{ x }}{% endfor %}", { liste: [trusted("<i>"), "<i>"] }, "<i>&lt;i&gt;"],
  ["{% if side.content %}ja{% else %}nei{% endif %}", { side: { content: trusted("") } }, "nei"],
  ["{{ params.ingress }}{{ params.Ingress }}{{ params.INGRESS }}", { params }, "BlåBlåBlå"],
  ["{{ params.Under.Tall }}{{ params['UNDER']['tall'] }}", { params }, "33"],
  ["[{{ params.constructor }}{{ params.finnesIkke }}]", { params }, "[]"],
  ["{{ 'abc' | snu }}", {}, "cba"],
];

for (const [layout, context, expected] of rendered) {
  test(`${layout} is ${expected || "nothing"}`, () => assert.equal(render(layout, context), expected));
}

test("a layout is compiled once, until it is forgotten", () => {
  const files = { "all.njk": "en" };
  const layouts = environment(files);
  assert.equal(layouts.renderLayout("all.njk", {}), "en");
  files["all.njk"] = "to";
  assert.equal(layouts.renderLayout("all.njk", {}), "en");
  layouts.forget();
  assert.equal(layouts.renderLayout("all.njk", {}), "to");
});

/** What is wrong in a layout, the file and line that is named, and the words that are underlined. */
const failing: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ["a filter that does not exist", { "all.njk": "en\n\n{{ tittel | rop }}\n" }, "layouts/all.njk:3", "rop"],
  ["a filter that throws", { "all.njk": "en\n{{ a }}\n{{ a | kast }}\n" }, "layouts/all.njk:3", "kast"],
  ["a function that throws", { "all.njk": "en\n<p>\n{{ kast() }}\n" }, "layouts/all.njk:3", "kast"],
  [
    "a function that does not exist",
    { "all.njk": "en\nto\n{{ finnesIkke() }}\n" },
    "layouts/all.njk:3",
    "finnesIkke",
  ],
  [
    "an include that does not exist",
    { "all.njk": "en\n{% include 'borte.njk' %}\n" },
    "layouts/all.njk:2",
    "borte.njk",
  ],
  [
    "a parent that does not exist",
    { "all.njk": "\n{% extends 'borte.njk' %}\n" },
    "layouts/all.njk:2",
    "borte.njk",
  ],
  ["a tag that is not closed", { "all.njk": "en\n{% if a %}\nto\n" }, "layouts/all.njk", ""],
  [
    "a mistake in an included layout",
    { "all.njk": "{% include 'bunn.njk' %}", "bunn.njk": "en\n{{ a | rop }}" },
    "layouts/bunn.njk:2",
    "rop",
  ],
  [
    "a mistake in a block",
    {
      "all.njk": "{% extends 'baseof.njk' %}\n{% block main %}\n{{ a | rop }}\n{% endblock %}",
      "baseof.njk": "{% block main %}{% endblock %}",
    },
    "layouts/all.njk:3",
    "rop",
  ],
  [
    "a mistake after an include",
    { "all.njk": "{% include 'bunn.njk' %}\n{{ a | rop }}", "bunn.njk": "en" },
    "layouts/all.njk:2",
    "rop",
  ],
];

for (const [name, files, place, underlined] of failing) {
  test(`${name} is told at ${place}`, () => {
    const error = thrownBy(() => environment(files).renderLayout("all.njk", { a: "x", tittel: "x" }));
    assert.ok(error instanceof LayoutError, String(error));
    const { source, start, end, message } = error;
    assert.ok(
      `${source.path}:${placeOf(source, start).line}`.startsWith(place),
      `${source.path}:${placeOf(source, start).line} ${message}`,
    );
    if (underlined) assert.equal(source.text.slice(start, end), underlined, message);
    assert.doesNotMatch(message, /\n|Template render error|\(unknown path\)/);
  });
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}
