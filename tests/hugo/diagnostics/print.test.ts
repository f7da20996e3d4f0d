import assert from "node:assert/strict";
import { test } from "node:test";
import { type Diagnostic, diagnose } from "../../../hugo/diagnostics/diagnostic.ts";
import { countDiagnostics, printDiagnostics } from "../../../hugo/diagnostics/print.ts";
import type { Source } from "../../../hugo/diagnostics/source.ts";

function mistake(source: Source, word: string, more: Pick<Diagnostic, "hint" | "notes"> = {}): Diagnostic {
  const start = source.text.indexOf(word);
  assert.ok(start >= 0, `${word} is not in ${source.path}`);
  return diagnose("shortcode/not-found", { source, start, end: start + word.length }, { name: word }, more);
}

const page: Source = {
  path: "content/øvelse.md",
  text: "---\ntitle: Øvelse\n---\nBlå {{< figur >}} og {{< kort >}}.\n",
};

test("a diagnostic is the place, the line, the part of it underlined, the message and the hint", () => {
  assert.equal(
    printDiagnostics([mistake(page, "figur", { hint: "Did you mean `figure`?" })]),
    `content/øvelse.md:4:9 error shortcode/not-found
  4 | Blå {{< figur >}} og {{< kort >}}.
    |         ^^^^^
  There is no shortcode \`figur\`.
  Hint: Did you mean \`figure\`?
`,
  );
});

test("other places that matter come last", () => {
  const notes = [{ message: "opened here", span: { source: page, start: 0, end: 3 } }];
  assert.match(
    printDiagnostics([mistake(page, "figur", { notes })]),
    /\n {2}content\/øvelse\.md:1:1 opened here\n$/,
  );
});

test("diagnostics are sorted by file and place, and what is said of a place is said once", () => {
  const first: Source = { path: "content/a.md", text: "kort figur" };
  const printed = printDiagnostics([
    mistake(page, "kort"),
    mistake(page, "figur"),
    mistake(first, "figur"),
    mistake(page, "kort"),
  ]);
  const heads = printed.split("\n").filter((line) => line.includes(" error "));
  assert.deepEqual(
    heads.map((head) => head.split(" ")[0]),
    ["content/a.md:1:6", "content/øvelse.md:4:9", "content/øvelse.md:4:26"],
  );
});

test("a mistake met again on other pages is printed and counted once", () => {
  const pages = ["content/a.md", "content/b.md", "content/c.md"];
  const same = pages.map((path) => mistake(page, "figur", { hint: `It was rendering ${path}.` }));
  assert.match(printDiagnostics(same), /Hint: It was rendering content\/a\.md\. The same 2 more times\.\n$/);
  assert.equal(countDiagnostics(same), "1 error");
});

/** Text, the word in it, what is shown and what is underlined. */
const lines = [
  ["a line's beginning", "figur", "figur", "  1 | figur\n    | ^^^^^\n"],
  ["tabs, which count as one character", "\t\tfigur", "figur", "  1 |   figur\n    |   ^^^^^\n"],
  ["characters outside the basic plane", "🙂🙂figur", "figur", "  1 | 🙂🙂figur\n    |   ^^^^^\n"],
  ["a byte order mark", "\uFEFFfigur", "figur", "  1 | figur\n    | ^^^^^\n"],
  ["lines that end in CR LF", "en\r\nfigur\r\nto", "figur", "  2 | figur\n    | ^^^^^\n"],
  ["lines that end in CR", "en\rfigur\rto", "figur", "  2 | figur\n    | ^^^^^\n"],
  [
    "a place that goes on over the line's end",
    "en figur\nto",
    "figur\nto",
    "  1 | en figur\n    |    ^^^^^\n",
  ],
  ["control characters", "\u001B[2Jfigur", "figur", "  1 | \uFFFD[2Jfigur\n    |     ^^^^^\n"],
] as const;

for (const [name, text, word, shown] of lines) {
  test(`the excerpt shows ${name}`, () => {
    assert.ok(
      printDiagnostics([mistake({ path: "a.md", text }, word)]).includes(shown),
      printDiagnostics([mistake({ path: "a.md", text }, word)]),
    );
  });
}

test("a long line is cut around the place", () => {
  const text = `${"æ".repeat(5000)} figur ${"å".repeat(5000)}`;
  const printed = printDiagnostics([mistake({ path: "a.md", text }, "figur")]);
  const [head, line = "", marks = ""] = printed.split("\n");
  assert.equal(head, "a.md:1:5002 error shortcode/not-found");
  assert.ok(line.length < 140);
  assert.equal(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1), "figur");
});

test("a place without a line, such as a missing file, has no excerpt", () => {
  const source = { path: "public", text: "" };
  assert.equal(
    printDiagnostics([
      diagnose(
        "destination/unfit",
        { source, start: 0, end: 0 },
        { folder: "public", reason: "it is there" },
      ),
    ]).split("\n").length,
    3,
  );
});

/** Errors, warnings, what is said. */
const counts = [
  [0, 0, "no problems"],
  [1, 0, "1 error"],
  [2, 0, "2 errors"],
  [0, 1, "1 warning"],
  [10, 2, "10 errors and 2 warnings"],
] as const;

for (const [errors, warnings, said] of counts) {
  test(`${errors} errors and ${warnings} warnings are "${said}"`, () => {
    const source = { path: "a.md", text: "x".repeat(errors + warnings) };
    const at = (start: number) => ({ source, start, end: start + 1 });
    const diagnostics = [
      ...Array.from({ length: errors }, (_, i) => diagnose("shortcode/not-found", at(i), { name: "x" })),
      ...Array.from({ length: warnings }, (_, i) =>
        diagnose("config/old-name", at(errors + i), { old: "x" }),
      ),
    ];
    assert.equal(countDiagnostics(diagnostics), said);
  });
}

test("a message with a place that has no value is a bug of ours", () => {
  assert.throws(
    () => diagnose("shortcode/not-found", { source: page, start: 0, end: 0 }, {}),
    /no value for \{name\}/,
  );
});
