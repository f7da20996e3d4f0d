import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

export type BuilderName = "baksia" | "hugo" | "plain-eleventy";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** One of the site builders that are compared. */
export interface Builder {
  readonly name: BuilderName;
  readonly label: string;
  /** The whole command of one build of the site in `site` into `site`/public. */
  build(site: string): Command;
  /** What a cold build must not find, below the site's folder. */
  readonly traces: readonly string[];
}

export const project = join(import.meta.dirname, "../..");
const start = join(project, "hugo/cli/start.mjs");

export const baksia: Builder = {
  name: "baksia",
  label: "this project",
  build: (site) => ourCommand(["build", "--quiet", "--source", site, "--destination", join(site, "public")]),
  traces: ["public", ".cache"],
};

/** A command of this project as `npm run` starts it. */
export function ourCommand(args: readonly string[], nodeArgs: readonly string[] = []): Command {
  return { program: process.execPath, args: [...nodeArgs, start, ...args], cwd: project };
}

export const plainEleventy: Builder = {
  name: "plain-eleventy",
  label: "plain Eleventy",
  build: (site) => ({
    program: process.execPath,
    args: [eleventyCommand(), "--quiet", "--config=eleventy.config.mjs", "--output=public"],
    cwd: site,
  }),
  traces: ["public", ".cache"],
};

export function hugo(binary: string): Builder {
  return {
    name: "hugo",
    label: "Hugo",
    build: (site) => ({
      program: binary,
      args: ["build", "--quiet", "--source", site, "--destination", join(site, "public")],
      cwd: site,
    }),
    traces: ["public", "resources", ".hugo_build.lock"],
  };
}

/** Hugo as the variable `HUGO` names it, or on the `PATH`. */
export function findHugo(env: NodeJS.ProcessEnv): string | undefined {
  const named = env.HUGO;
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  const name = process.platform === "win32" ? "hugo.exe" : "hugo";
  return (env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function eleventyCommand(): string {
  const entry = createRequire(import.meta.url).resolve("@11ty/eleventy");
  return join(dirname(dirname(entry)), "cmd.cjs");
}
