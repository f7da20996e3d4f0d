import { catalogue, type DiagnosticCode } from "../../hugo/diagnostics/catalogue.ts";

/** The reference of all kinds of mistakes, for `hugo/diagnostics/README.md`. */
export function diagnosticsReference(): string {
  const codes = (Object.keys(catalogue) as DiagnosticCode[]).sort();
  const index = codes.map(
    (code) =>
      `| [\`${code}\`](#${anchor(code)}) | ${catalogue[code].severity} | ${catalogue[code].message.replaceAll("|", "\\|")} |`,
  );
  return [
    "<!-- Written by `npm run docs` from the catalogue beside it; do not edit. -->",
    "# Every mistake that is told",
    "",
    "A mistake is printed with its file, line and column, the line itself with the place underlined, and a hint:",
    "",
    "```",
    "content/side.md:5:5 error shortcode/not-found",
    "  5 | {{< stratgy-card >}}",
    "    |     ^^^^^^^^^^^^",
    "  There is no shortcode `stratgy-card`.",
    "  Hint: Did you mean `prosesser/strategy-card`?",
    "```",
    "",
    "An *error* stops the site from being written: the one built before stays. A *warning* does not.",
    "",
    "| code | severity | message |",
    "| --- | --- | --- |",
    ...index,
    "",
    ...codes.flatMap((code) => entryOf(code)),
  ].join("\n");
}

function entryOf(code: DiagnosticCode): string[] {
  const { severity, message, explanation, example } = catalogue[code];
  const fence = "`".repeat(Math.max(3, ...[...example.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [
    `## ${code}`,
    "",
    `*${severity}*: ${message}`,
    "",
    explanation.trim(),
    "",
    ...(example === ""
      ? []
      : ["An example with this mistake:", "", `${fence}text`, example.replace(/\n+$/, ""), fence, ""]),
  ];
}

function anchor(code: string): string {
  return code.replaceAll("/", "");
}
