/** Records what Hugo's own hooks for links and images write: `npx tsx scripts/oracle/embedded-hooks.ts`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hookPages, hookSite } from "../../tests/hugo/content/embedded-hooks/site.ts";
import { writeFiles } from "../../tests/support/txtar.ts";
import { hugoBinary } from "./ask.ts";

const hugo = hugoBinary();
const version = execFileSync(hugo, ["version"], { encoding: "utf8" }).split(" ")[1]?.split("+")[0];
const folder = mkdtempSync(join(tmpdir(), "baksia-hooks-"));
try {
  writeFiles(folder, hookSite());
  writeFiles(folder, new Map([["layouts/all.html", "{{ .Content }}"]]));
  execFileSync(hugo, ["--source", folder, "--logLevel", "error", "--noBuildLock"], { stdio: "inherit" });
  const pages = hookPages.map((path) => [
    path,
    readFileSync(join(folder, "public", path), "utf8")
      .trimEnd()
      .split("\n"),
  ]);
  const text = JSON.stringify({ hugo: version, pages: Object.fromEntries(pages) }, null, 1);
  writeFileSync(
    new URL("../../tests/hugo/content/embedded-hooks/recorded.json", import.meta.url),
    `${text}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
