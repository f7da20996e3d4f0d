import { join } from "node:path";
import { type ResolvedMounts, resolveMounts } from "../assets/mounts.ts";
import type { HugoConfig } from "../config/config.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import { DiskFile } from "../disk/site-disk.ts";
import { walk } from "../disk/walk.ts";
import { decode, formatOf } from "../formats/decode.ts";
import { FormatError } from "../formats/format-error.ts";
import { emptyParams, isParams, type Params, type Value } from "../formats/value.ts";
import { ignoredFiles } from "./ignored-files.ts";

/** All files below the content folders, each in the language of its folder where that has one. */
export function readContent(
  config: HugoConfig,
  siteDir: string,
  extensions: ReadonlySet<string>,
  report: Report,
): DiskFile[] {
  const isIgnored = ignoredFiles(config.ignoreFiles);
  return contentFolders(config).flatMap(({ folder, at, lang }) =>
    walk(join(siteDir, folder), siteDir, (path) => report(linkOutside(`${folder}/${path}`))).flatMap(
      (found) => {
        if (isIgnored(found)) return [];
        const extension = found.path.slice(found.path.lastIndexOf(".") + 1).toLowerCase();
        const displayPath = folder === "." ? found.path : `${folder}/${found.path}`;
        return new DiskFile(found, at + found.path, displayPath, lang, extensions.has(extension));
      },
    ),
  );
}

function linkOutside(path: string): Diagnostic {
  return diagnose("content/link-outside", { source: { path, text: "" }, start: 0, end: 0 }, { path });
}

function contentFolders(config: HugoConfig): { folder: string; at: string; lang: string | undefined }[] {
  return config.mounts.flatMap(({ source, target, languages }) => {
    const [component, ...rest] = target.split("/");
    if (component !== "content" || source.startsWith("/") || source.split("/").includes("..")) return [];
    const folder = source.replace(/^\.\/|\/+$/g, "") || ".";
    return [{ folder, at: rest.map((part) => `${part}/`).join(""), lang: languages[0] }];
  });
}

export function mountsOf(config: HugoConfig, siteDir: string, report: Report): ResolvedMounts {
  const mounts = resolveMounts(config.mounts, siteDir, []);
  for (const { mount, reason } of mounts.refused) {
    const span = { source: { path: "hugo.toml", text: "" }, start: 0, end: 0 };
    const why =
      reason === "outside" ? "its source is outside the site's folder" : "there is no such component";
    report(
      diagnose("config/bad-value", span, {
        key: `module.mounts (${mount.source} to ${mount.target})`,
        reason: why,
      }),
    );
  }
  return mounts;
}

/** Hugo's `site.Data`: `data/team/kjerne.yaml` is `data.team.kjerne`. */
export function readData(
  config: HugoConfig,
  folders: readonly string[],
  siteDir: string,
  report: Report,
): Params {
  const isIgnored = ignoredFiles(config.ignoreFiles);
  const data = emptyParams();
  for (const folder of [...folders].reverse()) {
    for (const file of walk(folder, siteDir)) {
      const format = formatOf(file.path);
      if (format === undefined || isIgnored(file)) continue;
      const source = new DiskFile(file, file.path, `data/${file.path}`, undefined, true).source;
      if (!source) continue;
      try {
        place(data, file.path.replace(/\.[^./]+$/, "").split("/"), decode(format, source.text));
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        const at = error.offset;
        report(diagnose("data/broken", { source, start: at, end: at + 1 }, { reason: error.message }));
      }
    }
  }
  return data;
}

function place(data: Params, path: readonly string[], value: Value): void {
  const [name = "", ...rest] = path;
  const inside = data[name];
  if (rest.length > 0) {
    const table = isParams(inside) ? inside : emptyParams();
    data[name] = table;
    place(table, rest, value);
  } else if (isParams(inside) && isParams(value)) {
    data[name] = Object.assign(emptyParams(), value, inside);
  } else data[name] = value;
}
