import { type BuildRequest, SiteBuilder } from "../build/builder.ts";
import type { SiteBuild } from "../build/site-build.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Params } from "../formats/value.ts";
import { buildRequest, type Home } from "./build-request.ts";
import type { Request } from "./flags.ts";
import { layoutsAsText } from "./list-layouts.ts";
import { pageLists, pagesAsCsv } from "./list-pages.ts";
import { CommandMistake } from "./mistake.ts";
import { printErrors } from "./report.ts";

/** Prints pages as CSV, or the layouts that a page may have; nothing is written. */
export async function list(request: Request, home: Home): Promise<void> {
  const text = await listed(request, home);
  if (text === undefined) process.exitCode = 1;
  else process.stdout.write(text);
}

/** What is listed, as text; `undefined` when mistakes, which are printed, stand in the way. */
export async function listed(request: Request, home: Home): Promise<string | undefined> {
  const { subject, path } = request;
  if (subject === "layouts") return listLayouts(buildRequest(request, home), path);
  const pages = pageLists.get(subject);
  if (!pages) throw unknownSubject(subject);
  if (path !== "")
    throw new CommandMistake(`\`list ${subject}\` takes no further argument, but got \`${path}\`.`);
  const config: Params = Object.assign(
    request.config,
    Object.fromEntries(pages.flags.map((flag) => [flag, true])),
  );
  const asked = buildRequest({ ...request, config }, home);
  const build = await load(asked);
  return build && pagesAsCsv(build.sites, pages, asked.now());
}

async function listLayouts(request: BuildRequest, path: string): Promise<string | undefined> {
  if (path === "")
    throw new CommandMistake("Name a page: `list layouts /om/` or `list layouts content/om.md`.");
  const flags: Params = Object.assign(request.flags, {
    builddrafts: true,
    buildfuture: true,
    buildexpired: true,
  });
  const build = await load({ ...request, flags });
  return build && layoutsAsText(build, path);
}

/** The site's model; nothing when a mistake stands in its way. */
async function load(request: BuildRequest): Promise<SiteBuild | undefined> {
  const build = await new SiteBuilder(request).load();
  return printErrors(build.diagnostics) ? undefined : build;
}

function unknownSubject(subject: string): CommandMistake {
  const subjects = [...pageLists.keys(), "layouts"];
  const guess = nearest(subject, subjects);
  const hint = guess === undefined ? ` There are ${subjects.join(", ")}.` : ` Did you mean \`${guess}\`?`;
  return new CommandMistake(`There is no list \`${subject}\`.${hint}`);
}
