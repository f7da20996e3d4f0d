import assert from "node:assert/strict";
import { test } from "node:test";
import { SiteBuilder } from "../../../hugo/build/builder.ts";
import { catalogue } from "../../../hugo/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../hugo/diagnostics/diagnostic.ts";
import { emptyParams } from "../../../hugo/formats/value.ts";
import { home, project } from "../../support/cli.ts";
import { parseTxtar, temporaryFolder, writeFiles } from "../../support/txtar.ts";

/** A page that begins with a shortcode's tag needs a head: Hugo reads a `{` at the very beginning as JSON. */
function withHeads(files: Map<string, string>): void {
  for (const [path, text] of files) {
    if (path.endsWith(".md") && text.startsWith("{{")) files.set(path, `---\ntitle: Side\n---\n${text}`);
  }
}

/** What a mistake brings with it elsewhere: the tags that close what was not opened. */
const follows: ReadonlyMap<string, readonly string[]> = new Map([
  ["shortcode/too-deep", ["shortcode/not-opened"]],
]);

/** Builds a site that has only what the example has, with this project's layouts where it has none. */
async function diagnosticsOf(example: string, siteDir: string): Promise<readonly Diagnostic[]> {
  const files = parseTxtar(example);
  withHeads(files);
  if (![...files.keys()].some((path) => /^(?:hugo|config)\.|^config\//.test(path)))
    files.set("hugo.toml", "");
  writeFiles(siteDir, files);
  const builder = new SiteBuilder({
    siteDir,
    themeDir: project,
    importModule: home.importModule,
    environment: "production",
    env: {},
    flags: Object.assign(emptyParams(), { printpathwarnings: true }),
    cleanDestinationDir: false,
    isServer: false,
    now: () => new Date("2025-01-01T00:00:00Z"),
  });
  const { diagnostics, failed, files: written } = await builder.build();
  if (failed) return diagnostics;
  return [...diagnostics, ...(await builder.finish(written.map(({ targetPath }) => targetPath)))];
}

for (const [code, { example, severity, explanation }] of Object.entries(catalogue)) {
  // A text cannot hold a link to a file: what it reports is tested with the disk.
  if (example === "") continue;
  test(`the example of ${code} has this mistake and no other error`, async (context) => {
    const diagnostics = await diagnosticsOf(example, temporaryFolder(context));
    const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))];
    assert.ok(
      codes.some((found) => found === code),
      `${code} is not among ${codes.join(", ") || "none"}`,
    );
    const places = diagnostics.filter((found) => found.code === code).map(({ span }) => span);
    const others = diagnostics.filter(
      (found) =>
        found.severity === "error" &&
        found.code !== code &&
        !places.some(({ start, end }) => start <= found.span.start && found.span.start <= end) &&
        !follows.get(code)?.includes(found.code),
    );
    assert.deepEqual(
      others.map((other) => `${other.code}: ${other.message}`),
      [],
    );
    for (const diagnostic of diagnostics) {
      if (diagnostic.code !== code) continue;
      assert.equal(diagnostic.severity, severity);
      const { start, end, source } = diagnostic.span;
      assert.ok(
        start >= 0 && start <= end && end <= source.text.length + 1,
        `${code} stands at ${start}–${end} of ${source.text.length}`,
      );
      assert.doesNotMatch(diagnostic.message, /\{\w+\}|undefined|\[object/);
    }
    assert.ok(explanation.trim().length > 20, `${code} is not explained`);
  });
}
