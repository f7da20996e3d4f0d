import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Command, ourCommand } from "./builders.ts";
import type { Outline } from "./outline.ts";
import { Random } from "./random.ts";
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

interface Measured {
  readonly server: SiteServer;
  readonly times: { readonly text: number[]; readonly title: number[] };
}

interface EditedPage {
  readonly section: string;
  readonly name: string;
}

/** Runs both servers side by side and edits the same pages in turn, first texts, then titles. */
export async function measureEdits(
  folder: string,
  outline: Outline,
  hugo: string | undefined,
  count: number,
): Promise<Edits> {
  const pages = outline.sections.flatMap(({ name: section, pages }) =>
    pages.map(({ name }) => ({ section, name })),
  );
  const last = pages.at(-1);
  const measured: Measured[] = [];
  const start = async (site: string, port: number, command: Command): Promise<Measured> => {
    const server = await SiteServer.start(site, port, command, `${last?.section}/${last?.name}`);
    const one = { server, times: { text: [], title: [] } };
    measured.push(one);
    return one;
  };
  try {
    const [ourPort, theirPort] = [await freePort(), await freePort()];
    const site = join(folder, "baksia");
    const ours = await start(site, ourPort, ourServer(site, ourPort));
    const other = join(folder, "hugo");
    const theirs =
      hugo === undefined ? undefined : await start(other, theirPort, hugoServer(hugo, other, theirPort));
    for (const kind of ["text", "title"] as const) await editInTurn(kind, measured, pages, count);
    return { baksia: spreads(ours), hugo: theirs && spreads(theirs) };
  } finally {
    for (const { server } of measured) server.stop();
  }
}

async function editInTurn(
  kind: "text" | "title",
  measured: readonly Measured[],
  pages: readonly EditedPage[],
  count: number,
): Promise<void> {
  const random = new Random(count);
  // The first edit of each kind is not counted: nothing has been done twice yet.
  for (let number = 0; number <= count; number++) {
    const page = pages[(number * 97 + 11) % pages.length];
    if (!page) continue;
    for (const { server, times } of measured) {
      await server.visit([`/${page.section}/`, `/${page.section}/${page.name}/`]);
      // Hugo gathers changes by the clock; an edit comes at any moment between.
      await wait(random.between(1000, 2500));
      const time = await server.edit(...editOf(kind, page, number));
      if (number > 0) times[kind].push(time);
    }
  }
}

function editOf(
  kind: "text" | "title",
  { section, name }: EditedPage,
  number: number,
): Parameters<SiteServer["edit"]> {
  const file = `${section}/${name}.md`;
  const page = `${section}/${name}/index.html`;
  if (kind === "text") {
    const added = `Lagret for ${number}. gang.`;
    return [file, (text) => `${text}\n${added}\n`, [page], added];
  }
  const title = `Ny overskrift ${number} på årsmøtet`;
  const edit = (text: string): string => text.replace(/^title: .*$/m, `title: "${title}"`);
  return [file, edit, [page, `${section}/index.html`], title];
}

function spreads({ times }: Measured): EditTimes {
  return { text: spread(times.text), title: spread(times.title) };
}

function ourServer(site: string, port: number): Command {
  const destination = join(site, "public");
  return ourCommand([
    "serve",
    "--quiet",
    "--source",
    site,
    "--destination",
    destination,
    "--port",
    String(port),
  ]);
}

function hugoServer(binary: string, site: string, port: number): Command {
  const places = ["--source", site, "--destination", join(site, "public")];
  const address = ["--bind", "127.0.0.1", "--port", String(port), "--environment", "production"];
  return { program: binary, args: ["server", ...places, ...address], cwd: site };
}
