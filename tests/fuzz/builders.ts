import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { SiteBuilder } from "../../hugo/build/builder.ts";
import { emptyParams } from "../../hugo/formats/value.ts";
import { project } from "../support/cli.ts";
import { writeFiles } from "../support/txtar.ts";
import { type Answer, siteFiles } from "./site.ts";

/** What a builder made of each page: an answer, or why it refuses the page. */
export type Answers = ReadonlyMap<string, Answer | { readonly refused: string }>;

/** Why Hugo refuses a page that it crashes on. */
export const crashed = "Hugo crashes";
const crash = /panic|runtime error|index out of range|slice bounds/;

/** Builds pages with this project, in this process. */
export async function buildOurs(setting: string, pages: ReadonlyMap<string, string>): Promise<Answers> {
  return withFolder(async (folder) => {
    writeFiles(folder, siteFiles(setting, pages, "njk"));
    const builder = new SiteBuilder({
      siteDir: folder,
      themeDir: project,
      importModule: (path) => import(path),
      environment: "production",
      env: {},
      flags: emptyParams(),
      cleanDestinationDir: false,
      isServer: false,
      now: () => new Date(),
    });
    const { files, diagnostics } = await builder.build();
    const answers = new Map<string, Answer | { refused: string }>();
    for (const { targetPath, text } of files) {
      const name = nameOf(targetPath);
      if (name) answers.set(name, JSON.parse(text));
    }
    for (const { span, severity, code, message } of diagnostics) {
      const name = /content\/p\/(\w+)\.md/.exec(span.source.path)?.[1];
      if (name && severity === "error") answers.set(name, { refused: `${code}: ${message}` });
    }
    return answers;
  });
}

/** Builds pages with Hugo. A page that it refuses is taken out, noted, and the rest is built again. */
export async function buildHugo(
  hugo: string,
  setting: string,
  pages: ReadonlyMap<string, string>,
): Promise<Answers> {
  const answers = new Map<string, Answer | { refused: string }>();
  const left = new Map(pages);
  for (;;) {
    const result = await runHugo(hugo, setting, left);
    if (typeof result !== "string") {
      for (const [name, answer] of result) answers.set(name, answer);
      return answers;
    }
    const refused = new Set([...result.matchAll(/content\/p\/(\w+)\.md/g)].map((match) => match[1] ?? ""));
    if (refused.size === 0) {
      for (const [name, answer] of await buildHalves(hugo, setting, left, result)) answers.set(name, answer);
      return answers;
    }
    for (const name of refused) {
      left.delete(name);
      const reason = result.split("\n").find((line) => line.includes(`${name}.md`)) ?? result;
      answers.set(name, { refused: crash.test(reason) ? crashed : reason });
    }
  }
}

/** Some pages make Hugo itself crash, which does not tell their names. */
async function buildHalves(
  hugo: string,
  setting: string,
  pages: ReadonlyMap<string, string>,
  failure: string,
): Promise<Answers> {
  if (!crash.test(failure)) throw new Error(`Hugo fails for no page in particular:\n${failure}`);
  if (pages.size === 1) return new Map([...pages.keys()].map((name) => [name, { refused: crashed }]));
  const all = [...pages];
  const middle = all.length >> 1;
  return new Map([
    ...(await buildHugo(hugo, setting, new Map(all.slice(0, middle)))),
    ...(await buildHugo(hugo, setting, new Map(all.slice(middle)))),
  ]);
}

function runHugo(
  hugo: string,
  setting: string,
  pages: ReadonlyMap<string, string>,
): Promise<Map<string, Answer> | string> {
  return withFolder(async (folder) => {
    writeFiles(folder, siteFiles(setting, pages, "html"));
    try {
      await promisify(execFile)(hugo, ["--source", folder, "--logLevel", "error", "--noBuildLock"], {
        maxBuffer: 1e8,
      });
    } catch (error) {
      return error instanceof Error && "stderr" in error && "stdout" in error
        ? `${error.message}\n${String(error.stdout)}${String(error.stderr)}`
        : String(error);
    }
    const built = join(folder, "public", "p");
    if (!existsSync(built)) return new Map();
    return new Map(
      readdirSync(built, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => [
          entry.name,
          JSON.parse(readFileSync(join(built, entry.name, "index.html"), "utf8")),
        ]),
    );
  });
}

function nameOf(targetPath: string): string | undefined {
  return /^\/p\/(\w+)\/index\.html$/.exec(targetPath)?.[1];
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "baksia-fuzz-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
