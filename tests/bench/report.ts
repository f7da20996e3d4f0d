/** What a run of the benchmark found, part by part. */
export interface Report {
  readonly date: Date;
  readonly machine: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly sameOutput: string;
  readonly builds: string | undefined;
  readonly edits: { readonly size: number; readonly count: number; readonly table: string } | undefined;
}

/** `docs/benchmarks.md`. */
export function reportPage({ date, machine, rounds, seed, sameOutput, builds, edits }: Report): string {
  const parts = [
    "# Benchmarks",
    "Written by `npm run bench`; do not edit.",
    [`${date.toISOString().slice(0, 10)}, seed ${seed}.`, ...machine.map((line) => `- ${line}`)].join("\n"),
    howItIsMeasured,
    `## Are the sites the same?\n\n${sameOutput}`,
  ];
  if (builds !== undefined)
    parts.push(`## Builds, ${rounds} rounds\n\nMedian (smallest–largest).\n\n${builds.trimEnd()}`);
  if (edits) {
    const size = edits.size.toLocaleString("en");
    parts.push(
      `## Server, ${size} pages, ${edits.count} edits of each kind\n\nFrom the saved file to the new HTML on disk; a title edit also to the list of the section. Both servers run, and the same pages are edited in turn, each after a pause of 1 to 2.5 seconds; the page and its section were visited before, for Hugo's server renders lists again only when somebody looks at them.\n\n${edits.table.trimEnd()}`,
    );
  }
  return `${parts.join("\n\n")}\n`;
}

const howItIsMeasured = `## How it is measured

- Each builder gets the same content: 3 KB of Markdown a page with headings, lists, a table, a fence, links, front matter with tags, weight and date, and three shortcode calls (plain Eleventy: includes). Sections have 50 pages; tags have pages. Code is not highlighted.
- This project's layouts are in Nunjucks and its shortcodes in TypeScript, Hugo's are the same in Go templates; plain Eleventy has Markdown files, directory data, collections and Nunjucks layouts, as its manual shows.
- Builders run in turn, round after round; a ratio is the median of the rounds' own ratios.
- A time is that of the whole process, from start to exit. A cold build finds no destination and no cache of the site. What is compiled from this project's own code and kept outside the site stays, as Hugo's binary is compiled too.
- The builds that begin with a cache follow the cold one of the same round; their ratio is to Hugo's whole build.
- CPU is user and system time, from the shell's \`times\`. Peak memory is that of the largest process, taken in a run that is not timed.`;
