import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { globSync } from "tinyglobby";

const root = join(import.meta.dirname, "..");

/** From bottom to top: a folder may import only from itself and from folders before it. A list inside stands side by side. */
const layers: readonly (readonly string[])[] = [
  ["diagnostics"],
  ["html"],
  ["formats"],
  ["front-matter", "shortcode", "markdown", "url"],
  ["config"],
  ["i18n"],
  ["model"],
  ["content"],
  ["output"],
  ["lookup"],
  ["assets"],
  ["nunjucks"],
  ["disk"],
  ["build"],
  ["eleventy"],
  ["cli"],
];

/** Everything else is pure: no disk, no process, no Eleventy. */
const edges = new Set(["assets", "nunjucks", "disk", "build", "eleventy", "cli"]);

const files = globSync(["hugo/**/*.ts", "shortcodes/**/*.ts"], { cwd: root, ignore: ["**/*.d.ts"] });
const anyImport = /^\s*(?:import|export)\b[^;'"]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/gm;
const codeImport = /^\s*(?:import|export)\b(?! type\b)[^;'"]*?\bfrom "([^"]+)"/gm;
/** What a file imports; types are gone when it runs, so they can close no circle. */
const importsOf = (file: string, what: "all" | "code only" = "all"): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(what === "all" ? anyImport : codeImport)].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  );
const targetOf = (file: string, specifier: string): string =>
  relative(root, join(root, dirname(file), specifier));
const folderOf = (file: string): string => file.split("/")[1] ?? "";
const levelOf = (folder: string): number => layers.findIndex((layer) => layer.includes(folder));

test("every folder of hugo/ stands in the list of layers and in hugo/README.md", () => {
  const readme = readFileSync(join(root, "hugo/README.md"), "utf8");
  for (const folder of new Set(files.filter((file) => file.startsWith("hugo/")).map(folderOf))) {
    assert.ok(levelOf(folder) >= 0, `hugo/${folder} is in no layer`);
    assert.ok(readme.includes(`\`${folder}/\``), `hugo/${folder} is not in hugo/README.md`);
  }
});

test("a folder of hugo/ imports only from folders below it", () => {
  const wrong = files
    .filter((file) => file.startsWith("hugo/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => {
          const [from, to] = [folderOf(file), folderOf(target)];
          if (from === "cli" && target === "eleventy.config.ts") return false;
          return !target.startsWith("hugo/") || (from !== to && levelOf(to) >= levelOf(from));
        })
        .map((target) => `${file} -> ${target}`),
    );
  assert.deepEqual(wrong, []);
});

test("shortcodes import only zod, hugo/shortcode, hugo/html and each other", () => {
  const wrong = files
    .filter((file) => file.startsWith("shortcodes/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          if (!specifier.startsWith(".")) return specifier !== "zod";
          return !/^(hugo\/(shortcode|html)|shortcodes)\//.test(targetOf(file, specifier));
        })
        .map((specifier) => `${file} -> ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

test("the core touches neither disk, process nor Eleventy, and only hugo/eleventy and the command line know Eleventy", () => {
  const wrong = files
    .filter((file) => file.startsWith("hugo/"))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => {
          if (specifier.startsWith("@11ty/"))
            return folderOf(file) !== "eleventy" && folderOf(file) !== "cli";
          if (!specifier.startsWith("node:")) return false;
          return (
            !edges.has(folderOf(file)) &&
            file !== "hugo/markdown/highlighter.ts" &&
            !pureModules.has(specifier)
          );
        })
        .map((specifier) => `${file} -> ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

const pureModules = new Set(["node:crypto", "node:path/posix", "node:url"]);

test("no two files import each other's code in a circle", () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file, "code only")
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => targetOf(file, specifier)),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), [...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
