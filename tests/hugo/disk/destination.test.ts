import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Destination, unfitDestination } from "../../../hugo/disk/destination.ts";
import { walk } from "../../../hugo/disk/walk.ts";
import { temporaryFolder, writeFiles } from "../../support/txtar.ts";

test("what is right already is not written again", (context) => {
  const folder = temporaryFolder(context);
  const destination = new Destination(folder);
  const path = join(folder, "å/index.html");
  destination.write("/å/index.html", "Blå");
  utimesSync(path, 1, 1);
  destination.write("/å/index.html", "Blå");
  assert.equal(statSync(path).mtimeMs, 1000);
  destination.write("/å/index.html", "Grå");
  assert.equal(readFileSync(path, "utf8"), "Grå");
  assert.notEqual(statSync(path).mtimeMs, 1000);
});

test("a file is removed with the folders that it leaves empty", (context) => {
  const folder = temporaryFolder(context);
  const destination = new Destination(folder);
  destination.write("/en/to/tre.html", "x");
  destination.write("/en/fire.html", "x");
  destination.remove(["/en/to/tre.html", "/finnes/ikke.html"]);
  assert.equal(existsSync(join(folder, "en/to")), false);
  assert.deepEqual(destination.files(), ["/en/fire.html"]);
  destination.write("/en/to/tre.html", "x");
  assert.deepEqual(destination.files(), ["/en/fire.html", "/en/to/tre.html"]);
});

for (const path of ["/../ute.html", "/en/../../ute.html", "/", ".."]) {
  test(`${path} is not written and not removed`, (context) => {
    const root = temporaryFolder(context);
    const destination = new Destination(join(root, "public"));
    writeFileSync(join(root, "ute.html"), "x");
    assert.throws(() => destination.write(path, "y"), /outside the destination/);
    assert.throws(() => destination.remove([path]), /outside the destination/);
    assert.equal(readFileSync(join(root, "ute.html"), "utf8"), "x");
  });
}

/** Folder below the site's parent, and whether it may be written to. */
const folders = [
  ["site/public", true],
  ["site/ut/her", true],
  ["ut", true],
  ["site-ut", true],
  ["site/content-ut", true],
  ["site", false],
  ["site/", false],
  [".", false],
  ["site/content", false],
  ["site/content/ut", false],
  ["site/static", false],
  ["site/.git", false],
  ["site/node_modules/ut", false],
  ["lenke", false],
  ["lenke/content", false],
] as const;

for (const [folder, isFit] of folders) {
  test(`${folder} ${isFit ? "may" : "may not"} be written to`, (context) => {
    const root = temporaryFolder(context);
    mkdirSync(join(root, "site/content"), { recursive: true });
    symlinkSync(join(root, "site"), join(root, "lenke"));
    const reason = unfitDestination(join(root, folder), join(root, "site"));
    assert.equal(reason === undefined, isFit, reason);
  });
}

test("files are found in the order of their names, through links that stay inside, and each ring once", (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, "-- site/b/å.md --\n-- site/a.md --\n-- site/c/d/e.md --\n-- ute/x.md --\n");
  symlinkSync(join(root, "ute"), join(root, "site/ut"));
  symlinkSync(join(root, "ute/x.md"), join(root, "site/x.md"));
  symlinkSync(join(root, "site"), join(root, "site/ring"));
  symlinkSync(join(root, "site/finnes-ikke"), join(root, "site/brutt"));
  symlinkSync(join(root, "site/c"), join(root, "site/lenke"));
  const found = walk(join(root, "site"), join(root, "site")).map(({ path }) => path);
  assert.deepEqual(found, ["a.md", "b/å.md", "c/d/e.md", "lenke/d/e.md"]);
  assert.deepEqual(walk(join(root, "finnes-ikke"), root), []);
});
