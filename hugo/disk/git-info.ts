import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import type { GitInfo } from "../model/input.ts";

const recordStart = "\x1e";
const fieldEnd = "\x1f";
const fields = ["%H", "%h", "%s", "%aN", "%aE", "%aI", "%cI", "%b"].join("%x1f");

/**
 * The last commit of each file below a folder, by its path from there with `/`, read by one git process.
 * Nothing when the folder is in no repository, or there is no git. Merges do not count, as in Hugo.
 */
export function readGitInfo(folder: string): Map<string, GitInfo> {
  const root = git(folder, ["rev-parse", "--show-toplevel"])?.trim();
  if (!root) return new Map();
  const prefix = relative(realpathSync(root), realpathSync(folder)).split(sep).join("/");
  const options = ["-c", "diff.renames=0", "-c", "log.showSignature=false", "-c", "core.quotepath=false"];
  const log = git(folder, [
    ...options,
    "log",
    "--name-only",
    "--no-merges",
    `--format=format:%x1e${fields}%x1f`,
    "--",
    ".",
  ]);
  const infos = new Map<string, GitInfo>();
  for (const record of (log ?? "").split(recordStart))
    addCommit(infos, record, prefix === "" ? "" : `${prefix}/`);
  return infos;
}

function addCommit(infos: Map<string, GitInfo>, record: string, prefix: string): void {
  const [
    hash = "",
    abbreviatedHash = "",
    subject = "",
    authorName = "",
    authorEmail = "",
    author = "",
    commit = "",
    body = "",
    names = "",
  ] = record.split(fieldEnd);
  if (hash.trim() === "") return;
  const authorDate = new Date(author);
  const commitDate = new Date(commit);
  const info = {
    hash,
    abbreviatedHash,
    subject,
    body: body.trim(),
    authorName,
    authorEmail,
    authorDate,
    commitDate,
  };
  for (const name of names.split("\n").filter(Boolean)) {
    const path = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
    // The log begins with the newest commit.
    if (path !== undefined && !infos.has(path)) infos.set(path, info);
  }
}

function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", folder, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 30,
    });
  } catch {
    return undefined;
  }
}
