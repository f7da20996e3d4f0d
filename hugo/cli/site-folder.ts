import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { CommandMistake } from "./mistake.ts";

const configNames = ["hugo", "config"].flatMap((name) =>
  ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
);

/** Makes sure that a folder can be a site's: there is one, with content or at least a configuration. */
export function checkSiteFolder(folder: string): void {
  if (!existsSync(folder))
    throw new CommandMistake(`There is no folder ${folder}. --source names the folder of a site.`);
  if (!statSync(folder).isDirectory())
    throw new CommandMistake(`${folder} is a file. --source names the folder of a site.`);
  const isSite = ["content", "config", ...configNames].some((name) => existsSync(join(folder, name)));
  if (!isSite) {
    throw new CommandMistake(
      `${folder} is no Hugo site: it has neither a folder content/ nor a file hugo.toml. --source names the folder of a site.`,
    );
  }
}
