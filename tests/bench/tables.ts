import type { ContentCost } from "./content-cost.ts";
import type { Edits, EditTimes } from "./edits.ts";
import type { ProfileTable } from "./profile.ts";
import type { Runs, Series } from "./rounds.ts";
import { ratios, type Spread, showRatio, showSeconds, spread } from "./statistics.ts";

/** What was measured at one size. */
export interface SizeResult {
  readonly size: number;
  readonly runs: Runs;
  /** MiB by builder. */
  readonly memory: ReadonlyMap<Series, number>;
}

const labels: readonly (readonly [Series, string])[] = [
  ["baksia", "this project"],
  ["nothing", "this project again, nothing changed"],
  ["text", "this project again, one page's text changed"],
  ["hugo", "Hugo"],
  ["plain-eleventy", "plain Eleventy"],
];

export function buildsTable(results: readonly SizeResult[]): string {
  const rows = results.flatMap(({ size, runs, memory }) =>
    labels.flatMap(([series, label]) => {
      const own = runs.get(series);
      if (!own) return [];
      const walls = own.map(({ wall }) => wall);
      const against = (other: Series): string => {
        const others = runs.get(other);
        return others && other !== series
          ? showRatio(
              ratios(
                walls,
                others.map(({ wall }) => wall),
              ),
            )
          : "";
      };
      const { median } = spread(walls);
      return [
        [
          size.toLocaleString("en"),
          label,
          showSeconds(spread(walls)),
          against("hugo"),
          against("plain-eleventy"),
          spread(own.map(({ cpu }) => cpu)).median.toFixed(2),
          memory.get(series)?.toFixed(0) ?? "",
          (size / median).toFixed(0),
          ((median / size) * 1e6).toFixed(0),
        ],
      ];
    }),
  );
  return table(
    ["pages", "builder", "seconds", "× Hugo", "× plain Eleventy", "CPU s", "peak MiB", "pages/s", "µs/page"],
    rows,
  );
}

export function editsTable({ baksia, hugo }: Edits): string {
  const row = (label: string, times: EditTimes): string[] => [
    label,
    showMilliseconds(times.text),
    showMilliseconds(times.title),
  ];
  return table(
    ["server", "text edit, ms", "title edit, ms"],
    [row("this project", baksia), ...(hugo ? [row("Hugo", hugo)] : [])],
  );
}

export function profileTable({ steps, functions, total }: ProfileTable): string {
  const share = ([name, time]: readonly [string, number]): string[] => [
    name,
    time.toFixed(0),
    `${((time / total) * 100).toFixed(1)} %`,
  ];
  return [
    table(["step", "ms", "share"], steps.map(share)),
    table(["function", "self ms", "share"], functions.slice(0, 15).map(share)),
  ].join("\n");
}

export function contentTable({ files, ours, bare, ratio }: ContentCost): string {
  const row = (label: string, times: Spread): string[] => [
    label,
    showMilliseconds(times),
    ((times.median / files) * 1000).toFixed(0),
  ];
  const rows = [
    row("front matter, shortcodes, Markdown", ours),
    row("bare gray-matter and markdown-it", bare),
  ];
  return `${table([`${files} files`, "ms", "µs/file"], rows)}\nRatio: ${showRatio(ratio)}\n`;
}

function showMilliseconds({ median, min, max }: Spread): string {
  return `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => (cells[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return `${[line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n")}\n`;
}
