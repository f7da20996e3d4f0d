import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { runCli } from "../support/cli.ts";
import { serveSite, until } from "../support/served-site.ts";
import { texts } from "../support/snapshot.ts";
import { temporaryFolder, writeFiles } from "../support/txtar.ts";

const site = `
-- hugo.toml --
baseURL = "https://eksempel.no/"
title = "Øvelser"
disableKinds = ["rss", "sitemap", "taxonomy", "term"]
-- content/_index.md --
---
title: Forside
---
-- content/en.md --
---
title: En
---
Første {{< hei >}} {{< hopp >}}
-- layouts/baseof.njk --
<!doctype html><html lang="nb"><head><title>{{ page.title }} | {{ site.title }}</title></head>
<body>{% block main %}{% endblock %}{% include "bunn.njk" %}</body></html>
-- layouts/all.njk --
{% extends "baseof.njk" %}{% block main %}<main>{{ page.content }}{{ i18n("hei") }}{{ site.data.lag.navn }}
{{ css.build("stil.css").content }}</main>{% endblock %}
-- layouts/_partials/bunn.njk --
<footer>Bunn</footer>
-- layouts/_shortcodes/hopp.njk --
<b>hopp</b>
-- shortcodes/hei.ts --
export default { body: "none", render: () => "<i>hei</i>" };
-- static/fil.txt --
En fil.
-- assets/stil.css --
body { color: red }
`;

interface Folder {
  write(path: string, text: string): void;
  remove(path: string): void;
  move(from: string, to: string): void;
}

/** What an editor does, and what shows that the server has seen it: a file of the destination, and a text in it or its absence. */
interface Edit {
  readonly name: string;
  readonly act: (folder: Folder) => void;
  readonly file: string;
  readonly has?: string;
}

/** One after the other on the same server; after each, what is there must be what a fresh build gives. */
const edits: readonly Edit[] = [
  {
    name: "a content file added",
    act: (f) => f.write("content/to.md", "---\ntitle: To\n---\nAndre\n"),
    file: "to/index.html",
    has: "Andre",
  },
  {
    name: "a content file changed",
    act: (f) => f.write("content/to.md", "---\ntitle: To\n---\nEndret\n"),
    file: "to/index.html",
    has: "Endret",
  },
  {
    name: "a content file moved",
    act: (f) => f.move("content/to.md", "content/tre.md"),
    file: "tre/index.html",
    has: "Endret",
  },
  { name: "a content file deleted", act: (f) => f.remove("content/tre.md"), file: "tre/index.html" },
  {
    name: "a section added",
    act: (f) => f.write("content/ny/side/index.md", "---\ntitle: Dypt\n---\n"),
    file: "ny/side/index.html",
    has: "Dypt",
  },
  {
    name: "a file of a bundle added",
    act: (f) => f.write("content/ny/side/notat.txt", "Et notat"),
    file: "ny/side/notat.txt",
    has: "Et notat",
  },
  { name: "a section deleted", act: (f) => f.remove("content/ny"), file: "ny/side/index.html" },
  {
    name: "the first data file, in a new folder",
    act: (f) => f.write("data/lag.yaml", "navn: Kjernelaget\n"),
    file: "en/index.html",
    has: "Kjernelaget",
  },
  {
    name: "a data file changed",
    act: (f) => f.write("data/lag.yaml", "navn: Ytterlaget\n"),
    file: "en/index.html",
    has: "Ytterlaget",
  },
  {
    name: "the first text of the interface",
    act: (f) => f.write("i18n/en.yaml", "hei: Heisann\n"),
    file: "en/index.html",
    has: "Heisann",
  },
  {
    name: "a text of the interface changed",
    act: (f) => f.write("i18n/en.yaml", "hei: Morn\n"),
    file: "en/index.html",
    has: "Morn",
  },
  {
    name: "a layout changed",
    act: (f) =>
      f.write("layouts/all.njk", "<title>{{ page.title }}</title><article>{{ page.content }}</article>"),
    file: "en/index.html",
    has: "<article>",
  },
  {
    name: "a layout added",
    act: (f) =>
      f.write(
        "layouts/page.njk",
        "{% extends 'baseof.njk' %}{% block main %}<section>{{ page.content }}</section>{{ css.build('stil.css').content }}{% endblock %}",
      ),
    file: "en/index.html",
    has: "<section>",
  },
  {
    name: "a partial changed",
    act: (f) => f.write("layouts/_partials/bunn.njk", "<footer>Ny bunn</footer>"),
    file: "en/index.html",
    has: "Ny bunn",
  },
  {
    name: "a Nunjucks shortcode changed",
    act: (f) => f.write("layouts/_shortcodes/hopp.njk", "<b>sprett</b>"),
    file: "en/index.html",
    has: "sprett",
  },
  {
    name: "a style changed",
    act: (f) => f.write("assets/stil.css", "body { color: #00f }"),
    file: "en/index.html",
    has: "#00f",
  },
  {
    name: "a static file added",
    act: (f) => f.write("static/ny/ny.txt", "Enda en fil."),
    file: "ny/ny.txt",
    has: "Enda en fil.",
  },
  {
    name: "a static file changed",
    act: (f) => f.write("static/fil.txt", "Endret fil."),
    file: "fil.txt",
    has: "Endret fil.",
  },
  { name: "a static file deleted", act: (f) => f.remove("static/ny/ny.txt"), file: "ny/ny.txt" },
  {
    name: "the configuration changed",
    act: (f) =>
      f.write(
        "hugo.toml",
        'baseURL = "https://eksempel.no/"\ntitle = "Nytt navn"\ndisableKinds = ["rss", "sitemap", "taxonomy", "term"]\n',
      ),
    file: "en/index.html",
    has: "Nytt navn",
  },
  {
    name: "the first file in config/_default",
    act: (f) => f.write("config/_default/hugo.toml", 'title = "Fra mappen"\n'),
    file: "en/index.html",
    has: "Fra mappen",
  },
  {
    name: "a layout deleted",
    act: (f) => f.remove("layouts/page.njk"),
    file: "en/index.html",
    has: "<article>",
  },
  {
    name: "a shortcode module changed",
    act: (f) =>
      f.write("shortcodes/hei.ts", 'export default { body: "none", render: () => "<i>hallo</i>" };\n'),
    file: "en/index.html",
    has: "hallo",
  },
];

function folderAt(root: string): Folder {
  return {
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    move: (from, to) => renameSync(join(root, from), join(root, to)),
  };
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

test("after every kind of edit the served site is what a fresh build gives", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const folder = folderAt(root);
  for (const { name, act, file, has } of edits) {
    await context.test(name, async (own) => {
      act(folder);
      const path = join(root, "public", file);
      const isSeen = (): boolean => (has === undefined ? !existsSync(path) : read(path).includes(has));
      await until(isSeen, () => `${file} is not as it should be:\n${read(path)}\n${served.output()}`);
      const fresh = temporaryFolder(own);
      const flags = ["--environment", "development", "--baseURL", `${served.origin}/`];
      const { code, output } = await runCli(["build", "--source", root, "--destination", fresh, ...flags]);
      assert.equal(code, 0, output);
      const expected = texts(fresh);
      const isSame = (): boolean => JSON.stringify(texts(join(root, "public"))) === JSON.stringify(expected);
      await until(
        isSame,
        () =>
          `after ${name}: ${JSON.stringify(texts(join(root, "public")), null, 1)}\n${JSON.stringify(expected, null, 1)}`,
      );
    });
  }
});

test("a mistake keeps the last good site and the server, and mending it heals", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const folder = folderAt(root);
  const page = async (): Promise<string> => (await fetch(`${served.origin}/en/`)).text();
  const good = await page();
  assert.match(good, /Første/);
  const mistakes = [
    ["content/en.md", "---\ntitle: En\n---\n{{< finnesikke >}}\n", "shortcode/not-found"],
    ["content/en.md", '---\ntitle: "En\n---\n', "front-matter/yaml"],
    ["layouts/all.njk", "{{ page.title | finnesikke }}", "layout/failed"],
    ["layouts/all.njk", "{% if %}", "layout/failed"],
    ["data/lag.yaml", 'navn: "Kjerne\n', "data/broken"],
    ["hugo.toml", "title = Uten\n", "config/broken"],
  ] as const;
  for (const [path, text, code] of mistakes) {
    const before = existsSync(join(root, path)) ? read(join(root, path)) : undefined;
    const from = served.output().length;
    folder.write(path, text);
    await until(
      () => served.output().slice(from).includes(code),
      () => `${code} is not told:\n${served.output()}`,
    );
    assert.equal(await page(), good);
    const mended = served.output().length;
    if (before === undefined) folder.remove(path);
    else folder.write(path, before);
    await until(
      () => served.output().slice(mended).includes("Built "),
      () => `${path} does not heal:\n${served.output()}`,
    );
    assert.equal(await page(), good);
  }
  assert.doesNotMatch(served.output(), /^ +at .+:\d+:\d+\)?$/m);
});

test("a broken shortcode module is told, and the server comes back when it is mended", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const folder = folderAt(root);
  const good = read(join(root, "shortcodes/hei.ts"));
  const from = served.output().length;
  folder.write("shortcodes/hei.ts", "export default {\n");
  await until(
    () => served.output().slice(from).includes("hei.ts"),
    () => `nothing is told:\n${served.output()}`,
  );
  folder.write("shortcodes/hei.ts", good.replace("<i>hei", "<i>hallo"));
  const isBack = () =>
    fetch(`${served.origin}/en/`).then(
      async (answer) => (await answer.text()).includes("hallo"),
      () => false,
    );
  await until(isBack, () => `the server does not come back:\n${served.output()}`);
});

test("edits in quick succession, and files that are replaced by renaming, end in the last text", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const folder = folderAt(root);
  for (let i = 0; i <= 20; i++) {
    folder.write("content/en.md", `---\ntitle: En\n---\nTekst nummer ${i}.\n`);
    await new Promise((resolve) => setTimeout(resolve, i * 5));
  }
  const shows = (text: string) => async () =>
    (await (await fetch(`${served.origin}/en/`)).text()).includes(text);
  await until(shows("Tekst nummer 20."), served.output);
  folder.write("content/.en.md.swp", "---\ntitle: En\n---\nByttet ut.\n");
  folder.move("content/.en.md.swp", "content/en.md");
  await until(shows("Byttet ut."), served.output);
  for (let i = 0; i < 10; i++) {
    folder.write(`content/flyktig-${i}.md`, "---\ntitle: Flyktig\n---\n");
    appendFileSync(join(root, "content/en.md"), `\nLinje ${i}.\n`);
    folder.remove(`content/flyktig-${i}.md`);
  }
  await until(shows("Linje 9."), served.output);
  await until(() => !existsSync(join(root, "public/flyktig-9/index.html")), served.output);
  assert.equal(served.process.exitCode, null);
});

test("Ctrl-C ends the server at once, and nothing of it is left", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const before = performance.now();
  assert.equal(await served.stop(), 0);
  assert.ok(performance.now() - before < 2000);
  await until(
    () =>
      fetch(`${served.origin}/`).then(
        () => false,
        () => true,
      ),
    () => "somebody still answers",
  );
});

test("a port that is in use is told in words", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root);
  const { code, output } = await runCli(["serve", "--source", root, "--port", String(served.port)]);
  assert.equal(code, 1);
  assert.match(output, new RegExp(`^Port ${served.port} is in use already.*--port\\.\n$`));
});

test("the server listens on the address that it is bound to and on no other", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const served = await serveSite(context, root, "--bind", "127.0.0.2");
  const answers = (host: string): Promise<boolean> =>
    fetch(`http://${host}:${served.port}/en/`).then(
      (answer) => answer.ok,
      () => false,
    );
  assert.equal(await answers("127.0.0.2"), true);
  assert.equal(await answers("127.0.0.1"), false);
});

test("an address that is not this machine's is refused in words", async (context) => {
  const root = temporaryFolder(context);
  writeFiles(root, site);
  const { code, output } = await runCli(["serve", "--source", root, "--bind", "192.0.2.1"]);
  assert.deepEqual(
    { code, output },
    {
      code: 1,
      output: "192.0.2.1 is no address of this machine. Name one with --bind, such as 127.0.0.1.\n",
    },
  );
});
