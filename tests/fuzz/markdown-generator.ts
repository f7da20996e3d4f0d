/** Writes Markdown that is well-formed, broken and everything between, from a source of random numbers. */
export function generateMarkdown(random: () => number): string {
  const writer = new Writer(random);
  if (writer.chance(0.15)) return writer.soup(5 + writer.below(60));
  return writer.blocks(0, 1 + writer.below(5)).join(writer.chance(0.8) ? "\n\n" : "\n");
}

const words = (
  "a b foo bar hus blå sjø ÆRLIG it's don't 'tis \"sitert\" kr 1984 90s x_y snake_case_word fjord 漢字 かな 한국어 " +
  "emoji😀 HAHA0s1HBHB C++ C# e.g. Straße İstanbul ǅ nbsp\u00a0her zero\u200bbredde é é"
).split(" ");

const marks = [
  "*",
  "**",
  "***",
  "_",
  "__",
  "~",
  "~~",
  "~~~",
  "`",
  "``",
  "[",
  "]",
  "(",
  ")",
  "![",
  "](",
  "<",
  ">",
  "<<",
  ">>",
  "\\",
  "\\*",
  "\\\\",
  "&",
  "&amp;",
  "&#35;",
  "&#x22;",
  "&nosuch;",
  "&copy",
  '"',
  "'",
  "-",
  "--",
  "---",
  "...",
  "^",
  "=",
  "==",
  "+",
  "++",
  ":",
  "|",
  "#",
  "{",
  "}",
  "!",
  "$",
  "@",
  "/",
  "\t",
  "  ",
  " ",
  "\n",
  "\n\n",
  "\n  ",
  "  \n",
  "\\\n",
  "1.",
  "-",
  ">",
  "```",
  "~~~",
  "    ",
  "<b>",
  "</b>",
  "<!-- x -->",
  "[^1]",
  "[^æ]: ",
  "[ref]",
  "[ref]: /u",
  ": ",
  "www.a.no",
  "http://b.no/x_(y)",
  "a@b.no",
  "\r\n",
  "{.k}",
  "{#id}",
  "<div>",
  "</div>",
  "<br/>",
  '<a href="x">',
  "<https://c.no>",
  "%20",
  "%",
  "😀",
];

const languages = ["", "go", "html", "js {hl_lines=[1]}", "text", "unknown-lang", "æ", "go{.x}", "a&amp;b"];

class Writer {
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  soup(length: number): string {
    return this.list(length, () => (this.chance(0.4) ? this.pick(words) : this.pick(marks))).join(
      this.chance(0.7) ? "" : " ",
    );
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }

  blocks(depth: number, count: number): string[] {
    return this.list(count, () => this.block(depth));
  }

  block(depth: number): string {
    const kinds = [
      () => this.paragraph(depth),
      () => this.paragraph(depth),
      () => this.heading(),
      () => this.fence(),
      () => this.html(),
      () => this.table(),
      () => this.code(),
      () => this.reference(),
      () => this.pick(["***", "---", "- - -", "_ _ _\t", "* * *x"]),
      () => this.soup(1 + this.below(15)),
    ];
    if (depth < 4) {
      kinds.push(
        () => this.itemList(depth),
        () => this.itemList(depth),
        () => this.quote(depth),
        () => this.definitions(depth),
        () => this.footnote(depth),
      );
    }
    const block = this.pick(kinds)();
    return this.chance(0.07) ? `${block}\n${this.attributes()}` : block;
  }

  attributes(): string {
    return this.pick([
      "{.klasse}",
      "{#id-1 .a .b}",
      '{title="x & y" data-x=1}',
      "{on=1 class=c}",
      "{ .a }",
      "{.a",
      "{a=[1,2]}",
      '{style="x"}',
    ]);
  }

  paragraph(depth: number): string {
    const lines = this.list(1 + this.below(3), () => this.inlines(depth));
    return lines.join(this.pick(["\n", "\n", "  \n", "\\\n", "\n   ", "\n      ", "\n\t", "\r\n"]));
  }

  inlines(depth: number): string {
    return this.list(1 + this.below(6), () => this.inline(depth)).join(this.chance(0.8) ? " " : "");
  }

  inline(depth: number): string {
    const inner = () => (depth > 5 ? this.pick(words) : this.inlines(depth + 2));
    return this.pick([
      () => this.pick(words),
      () => this.pick(words),
      () => this.pick(words),
      () => this.pick(marks),
      () => `*${inner()}*`,
      () => `**${inner()}**`,
      () => `_${inner()}_`,
      () => `__${inner()}__`,
      () => `~~${inner()}~~`,
      () => `~${inner()}~`,
      () => `\`${inner()}\``,
      () => `\`\` ${inner()} \`\``,
      () => this.link(inner),
      () => `![${inner()}](${this.destination()})`,
      () => `"${inner()}"`,
      () => `'${inner()}'`,
      () => this.pick(["[^1]", "[^æ]", "![^1]", "[^nei]"]),
      () =>
        this.pick([
          "https://example.org/a_b?c=d&e",
          "www.example.no.",
          "(http://x.no)",
          "navn@example.no",
          "ftp://x.y/(z)",
          "http://a.b/&amp;",
        ]),
      () =>
        this.pick([
          "<https://a.no/æ>",
          "<x@y.no>",
          "<b>",
          "</i >",
          "<br />",
          "<a b='c'\nd>",
          "<!-- k -->",
          "<?php ?>",
          "<!X y>",
        ]),
      () => this.pick(["&lt;", "&quot;", "&#0;", "&#xD800;", "&Aring;", "&notit;", "\\&amp;", '\\"', "\\a"]),
      () =>
        this.pick([
          "$$x_1 *a* b$$",
          "$$\na\n$$",
          "\\[y\\]",
          "\\(z\\)",
          "\\\\(z\\)",
          "$$$$",
          "$$",
          "\\(\na `b",
        ]),
      () =>
        `${this.pick(["^", "^^", "++", "==", "=", "~"])}${inner()}${this.pick(["^", "^^", "++", "==", "~"])}`,
      () => this.pick([`x^${this.pick(words)}^`, `H~2~O`, `==${inner()}==`, `++${inner()}++`, `x^-1^ y^+^`]),
      () => this.pick([":heart:", ":+1:", ":nosuch:", ":8ball:x", ":family_man_woman_boy:", "::smile::"]),
      () => this.pick(["--", "---", "...", "<<x>>", "'90s", "rock 'n' roll", "6'2\"", "l'été", "\"'a' b\""]),
    ])();
  }

  link(inner: () => string): string {
    return this.pick([
      () => `[${inner()}](${this.destination()})`,
      () => `[${inner()}](${this.destination()} "${this.pick(words)}")`,
      () => `[${inner()}](<${this.destination()}> '${this.pick(words)}')`,
      () => `[${inner()}][ref]`,
      () => "[ref][]",
      () => "[Ref]",
      () => `[${inner()}]`,
      () => `[${inner()}](${this.destination()}\n (${this.pick(words)}))`,
    ])();
  }

  destination(): string {
    return this.pick([
      "/a",
      "b c",
      "æøå",
      "/a(b)c",
      "x%20y",
      "?a=1&b=2",
      "#ankel",
      "javascript:x",
      "data:image/png;x",
      "<>",
      "",
      "/a\\)b",
      "&auml;",
      "%zz",
      'a"b',
      "http://x.no/*y*",
    ]);
  }

  heading(): string {
    const text = this.inlines(4).replaceAll("\n", " ");
    const end = this.pick(["", "", "", " #", " ##", " {#egen}", " {.k #b}", " {x=1}", " \\#", " {"]);
    if (this.chance(0.25))
      return `${this.inlines(4)}${this.chance(0.2) ? " {#s}" : ""}\n${this.pick(["===", "---", "=", "--  ", " ---"])}`;
    return `${this.pick(["", "", " ", "   ", "    "])}${"#".repeat(1 + this.below(7))}${this.pick([" ", " ", "  ", "\t", ""])}${text}${end}`;
  }

  fence(): string {
    const mark = this.pick(["```", "~~~", "````", "  ```", "\t```"]);
    const close = this.pick([mark, mark, mark, `${mark.trim()}\``, "", "~~~"]);
    return `${mark}${this.pick(languages)}\n${this.codeLines()}\n${close}`;
  }

  codeLines(): string {
    return this.list(1 + this.below(3), () =>
      this.pick(["x < y", "", "\tt", "  <b>", 'æ & "ø"', "```", "    f", " \t g"]),
    ).join("\n");
  }

  code(): string {
    return this.list(
      1 + this.below(3),
      () => `${this.pick(["    ", "\t", "     ", "  \t", "   "])}${this.pick(["kode", "<x>", "\ty", "- z"])}`,
    ).join(this.pick(["\n", "\n\n", "\n  \n"]));
  }

  html(): string {
    return this.pick([
      "<div>\n*x*\n</div>",
      "<div>\n\n*x*\n\n</div>",
      "<!-- a\n\nb -->\nx",
      "<script>\nx\n\ny</script> z",
      "<pre>\n\n*a*</pre>",
      "<b>x</b>",
      "<x-y z>",
      "</div> *a*",
      "  <table><tr><td>",
      "<?x\n?>",
      "<!DOCTYPE x>",
      "<![CDATA[\n*a*\n]]>",
      "<hr\n/>",
      "<details>\n<summary>s</summary>\n\n- a\n\n</details>",
    ]);
  }

  table(): string {
    const columns = 1 + this.below(3);
    const cell = () =>
      this.pick([
        () => this.pick(words),
        () => this.inlines(5).replaceAll("\n", " "),
        () => "`a\\|b`",
        () => "",
        () => "\\|",
      ])();
    const row = () => this.list(columns + (this.chance(0.15) ? this.below(3) - 1 : 0), cell).join(" | ");
    const rule = this.list(columns, () => this.pick(["---", ":--", "--:", ":-:", "-", " :-"])).join("|");
    const wrap = (text: string) => (this.chance(0.7) ? `| ${text} |` : text);
    const before = this.chance(0.15) ? `${this.pick(words)}\n` : "";
    return `${before}${[wrap(row()), wrap(rule), ...this.list(this.below(3), () => wrap(row()))].join("\n")}`;
  }

  reference(): string {
    const title = this.pick(["", ' "t"', " 't æ'", "\n  (t)", ' "t', " t"]);
    return `${this.pick(["", "", "  "])}[${this.pick(["ref", "Ref", "a\nb", "SS", "ẞ", "^1x"])}]: ${this.pick(["/url", "<u v>", "\n /v", "æ", "<>"])}${title}`;
  }

  indent(text: string, first: string, rest: string, lazy: number): string {
    return text
      .split("\n")
      .map((line, i) => (i === 0 ? first + line : line === "" || this.chance(lazy) ? line : rest + line))
      .join("\n");
  }

  itemList(depth: number): string {
    const marker = this.pick(["-", "*", "+", "1.", "2)", "10.", "0."]);
    const pad = this.pick([" ", " ", "  ", "   ", "\t", "     "]);
    const items = this.list(1 + this.below(4), () => {
      const first = `${this.chance(0.05) ? " " : ""}${this.chance(0.1) ? this.pick(["-", "*", "1."]) : marker}${pad}`;
      if (this.chance(0.06)) return first.trimEnd();
      const task = this.chance(0.15) ? this.pick(["[ ] ", "[x] ", "[X]", "[y] "]) : "";
      const body = task + this.blocks(depth + 1, 1 + this.below(2)).join(this.pick(["\n\n", "\n\n", "\n"]));
      const rest = this.chance(0.9)
        ? " ".repeat(marker.length + (pad === "\t" ? 4 - marker.length : pad.length > 4 ? 1 : pad.length))
        : this.pick(["\t", " ", "    "]);
      return this.indent(body, first, rest, 0.06);
    });
    return items.join(this.pick(["\n", "\n", "\n\n", "\n\n\n"]));
  }

  quote(depth: number): string {
    const alert = this.chance(0.1) ? this.pick(["[!NOTE]\n", "[!tip] Tittel\n", "[!WARNING]-\n"]) : "";
    const body = alert + this.blocks(depth + 1, 1 + this.below(3)).join(this.pick(["\n\n", "\n"]));
    const mark = this.pick(["> ", "> ", ">", ">\t", " > "]);
    return body
      .split("\n")
      .map((line) => (this.chance(0.1) ? line : mark + line))
      .join("\n");
  }

  definitions(depth: number): string {
    const terms = this.list(1 + this.below(2), () => this.inlines(4).replaceAll("\n", " ")).join("\n");
    const parts = this.list(1 + this.below(2), () =>
      this.indent(
        this.blocks(depth + 1, 1 + this.below(2)).join("\n\n"),
        this.pick([": ", ":   ", ":\t"]),
        this.pick(["  ", "    ", "   "]),
        0.08,
      ),
    );
    return `${terms}${this.pick(["\n", "\n", "\n\n"])}${parts.join(this.pick(["\n", "\n\n"]))}`;
  }

  footnote(depth: number): string {
    return this.indent(
      this.blocks(depth + 1, 1 + this.below(2)).join("\n\n"),
      this.pick(["[^1]: ", "[^æ]:", "[^2]:  ", "[^1]:\n    "]),
      "    ",
      0.08,
    );
  }
}
