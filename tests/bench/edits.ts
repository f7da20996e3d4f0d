import { join } from "node:path";
import { type Command, ourCommand } from "./builders.ts";
import type { Outline } from "./outline.ts";
import { freePort, SiteServer } from "./server.ts";
import { type Spread, spread } from "./statistics.ts";

export interface EditTimes {
  /** In milliseconds, from the saved file to the new HTML on disk. */
  readonly text: Spread;
  /** The same, to the page and to the list of its section. */
  readonly title: Spread;
}

export interface Edits {
  readonly baksia: EditTimes;
  readonly hugo: EditTimes | undefined;
}

/** Runs both servers side by side and edits the same pages in turn, first texts, then titles. */
export async function measureEdits(
  folder: string,
  outline: Outline,
  hugo: string | undefined,
  count: number,
): Promise<Edits> {
  const sites = { baksia: join(folder, "baksia"), hugo: join(folder, "hugo") };
  const pages = outline.sections.flatMap((section) =>
    section.pages.map((page) => ({ section: section.name, name: page.name })),
  );
  const last = pages.at(-1);
  const lastPage = `${last?.section}/${last?.name}`;
  const servers: SiteServer[] = [];
  const start = async (site: string, command: Command): Promise<SiteServer> => {
    const server = await SiteServer.start(site, command, lastPage);
    servers.push(server);
    return server;
  };
  try {
    const ours = await start(sites.baksia, ourServer(sites.baksia, await freePort()));
    const theirs =
      hugo === undefined
        ? undefined
        : await start(sites.hugo, hugoServer(hugo, sites.hugo, await freePort()));
    const times = {
      ours: { text: [] as number[], title: [] as number[] },
      theirs: { text: [] as number[], title: [] as number[] },
    };
    // The first edit of each kind is not counted: nothing has been done twice yet.
    for (const kind of ["text", "title"] as const) {
      for (let number = 0; number <= count; number++) {
        const page = pages[(number * 97 + 11) % pages.length];
        if (!page) continue;
        const edit = editOf(kind, page.section, page.name, number);
        const own = await ours.edit(...edit);
        const other = await theirs?.edit(...edit);
        if (number === 0) continue;
        times.ours[kind].push(own);
        if (other !== undefined) times.theirs[kind].push(other);
      }
    }
    const both = (of: typeof times.ours): EditTimes => ({ text: spread(of.text), title: spread(of.title) });
    return { baksia: both(times.ours), hugo: theirs && both(times.theirs) };
  } finally {
    for (const server of servers) server.stop();
  }
}

function editOf(
  kind: "text" | "title",
  section: string,
  name: string,
  number: number,
): Parameters<SiteServer["edit"]> {
  const file = `${section}/${name}.md`;
  const page = `${section}/${name}/index.html`;
  if (kind === "text") {
    const added = `Lagret for ${number}. gang.`;
    return [file, (text) => `${text}\n${added}\n`, [page], added];
  }
  const title = `Ny overskrift ${number} på årsmøtet`;
  return [
    file,
    (text) => text.replace(/^title: .*$/m, `title: "${title}"`),
    [page, `${section}/index.html`],
    title,
  ];
}

function ourServer(site: string, port: number): Command {
  return ourCommand([
    "serve",
    "--quiet",
    "--source",
    site,
    "--destination",
    join(site, "public"),
    "--port",
    String(port),
  ]);
}

function hugoServer(binary: string, site: string, port: number): Command {
  const args = [
    "server",
    "--source",
    site,
    "--destination",
    join(site, "public"),
    "--bind",
    "127.0.0.1",
    "--port",
    String(port),
  ];
  return { program: binary, args: [...args, "--environment", "production"], cwd: site };
}
