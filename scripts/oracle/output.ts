import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { files, outputs } from "../../tests/hugo/output/site.ts";
import { hugoBinary } from "./ask.ts";

// Records what Hugo writes for the tests' site: `npx tsx scripts/oracle/output.ts`.
const target = fileURLToPath(new URL("../../tests/hugo/output/recorded.json", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "output-"));
try {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  execFileSync(hugoBinary(), ["--quiet", "--noBuildLock"], { cwd: dir, stdio: "inherit" });
  const written = outputs.map((path) => [path, readFileSync(join(dir, "public", path), "utf8")]);
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
