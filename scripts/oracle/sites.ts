/** Records what Hugo makes of the whole sites in `tests/sites/`: `npx tsx scripts/oracle/sites.ts`. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesFor, sites, withoutClock } from "../../tests/sites/sites.ts";
import { filesIn } from "../../tests/support/build-site.ts";
import { parseTxtar, writeFiles } from "../../tests/support/txtar.ts";
import { hugoBinary } from "./ask.ts";

const hugo = hugoBinary();
const version = execFileSync(hugo, ["version"], { encoding: "utf8" }).split(" ")[1]?.split("+")[0];
for (const [name, site] of sites) {
  const folder = mkdtempSync(join(tmpdir(), "baksia-site-"));
  try {
    writeFiles(folder, filesFor("hugo", parseTxtar(site)));
    execFileSync(hugo, ["--source", folder, "--logLevel", "error", "--noBuildLock", "--quiet"], {
      stdio: "inherit",
    });
    const files = [...filesIn(join(folder, "public"))].map(([path, text]) => [path, withoutClock(text)]);
    const text = JSON.stringify({ hugo: version, files: Object.fromEntries(files) }, null, 1);
    writeFileSync(new URL(`../../tests/sites/recorded/${name}.json`, import.meta.url), `${text}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
