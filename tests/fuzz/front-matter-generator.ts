import type { Random } from "./random.ts";

const words = "Støtteprosesser ærlig ø å nøkkel tilgang Hendelser endring 2026 DevOps".split(" ");
const keys =
  "ingress Banner navigation_link author note Lenke tags keywords weight slug description nested".split(" ");
/** Unquoted YAML scalars that Hugo's parser and others read differently. */
const scalars =
  "012 1_000 no yes on ~ null true False 0x1F 0o17 1.50 .5 5. 1e3 1.5e3 +5 -012 08 09.5 2020-01-01 12:30 10.0.0.1 v1.0 a:b x#y http://a.no/b#c c:\\x what? it's".split(
    " ",
  );

/** Front matter that Hugo accepts, with its delimiters: YAML, TOML or JSON. */
export function generateFrontMatter(random: Random): string {
  const table = randomTable(random, 0);
  const form = random();
  if (form < 0.6) return `---\n${yaml(table, 0, random)}---\n`;
  if (form < 0.8) return `+++\n${toml(table)}+++\n`;
  return `${JSON.stringify(toJson(table), null, random() < 0.5 ? 2 : 0)}\n`;
}

type Node = { text: string } | { plain: string } | { list: Node[] } | { table: Map<string, Node> };

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function randomTable(random: Random, depth: number): Map<string, Node> {
  const table = new Map<string, Node>([["title", { text: sentence(random) }]]);
  const used = new Set(["title"]);
  for (let count = Math.floor(random() * 6); count > 0; count--) {
    const key = pick(random, keys);
    if (used.has(key.toLowerCase())) continue;
    used.add(key.toLowerCase());
    table.set(key, randomValue(random, key, depth));
  }
  return table;
}

function randomValue(random: Random, key: string, depth: number): Node {
  if (key === "weight") return { plain: String(Math.floor(random() * 100)) };
  if (key === "slug" || key === "description") return { text: sentence(random) };
  const kind = random();
  if (kind < 0.3) return { text: sentence(random) };
  if (kind < 0.6) return { plain: pick(random, scalars) };
  if (kind < 0.8 || depth > 2)
    return { list: Array.from({ length: 1 + Math.floor(random() * 3) }, () => item(random)) };
  return { table: randomTable(random, depth + 1) };
}

function item(random: Random): Node {
  return random() < 0.5 ? { text: sentence(random) } : { plain: pick(random, scalars) };
}

function sentence(random: Random): string {
  const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(random, words)).join(" ");
  const tail = pick(random, [
    "",
    "",
    "!",
    ": nå",
    ' "sitat"',
    " & mer",
    " #1",
    " \\ ",
    " – slutt",
    "\nny linje",
  ]);
  return text + tail;
}

function yaml(table: Map<string, Node>, indent: number, random: Random): string {
  return [...table]
    .map(([key, node]) => `${" ".repeat(indent)}${key}:${yamlValue(node, indent, random)}`)
    .join("");
}

function yamlValue(node: Node, indent: number, random: Random): string {
  if ("table" in node) return `\n${yaml(node.table, indent + 2, random)}`;
  if ("list" in node) return yamlList(node.list, indent, random);
  if ("plain" in node) return ` ${node.plain}${random() < 0.2 ? "  # merknad" : ""}\n`;
  return yamlText(node.text, indent, random);
}

function yamlList(list: Node[], indent: number, random: Random): string {
  if (random() < 0.3)
    return ` [${list.map((node) => JSON.stringify("text" in node ? node.text : "x")).join(", ")}]\n`;
  const pad = " ".repeat(indent + (random() < 0.5 ? 0 : 2));
  return `\n${list.map((node) => `${pad}-${"plain" in node ? ` ${node.plain}` : ` ${quoted(node, random)}`}\n`).join("")}`;
}

function yamlText(text: string, indent: number, random: Random): string {
  const pad = " ".repeat(indent + 2);
  const style = random();
  const trailing = /\s$/.test(text);
  if (style < 0.2 && !trailing)
    return ` |\n${text
      .split("\n")
      .map((line) => pad + line)
      .join("\n")}\n`;
  if (style < 0.4 && !trailing)
    return ` >-\n${text
      .split("\n")
      .map((line) => pad + line)
      .join("\n")}\n`;
  return ` ${quoted({ text }, random)}\n`;
}

function quoted(node: Node, random: Random): string {
  const text = "text" in node ? node.text : "x";
  if (random() < 0.5 && !text.includes("\n")) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

function toml(table: Map<string, Node>, path: readonly string[] = []): string {
  const simple = [...table].filter(([, node]) => !("table" in node));
  const lines = simple.map(([key, node]) => `${key} = ${tomlValue(node)}\n`).join("");
  const tables = [...table].map(([key, node]) =>
    "table" in node ? `[${[...path, key].join(".")}]\n${toml(node.table, [...path, key])}` : "",
  );
  return lines + tables.join("");
}

function tomlValue(node: Node): string {
  if ("list" in node) return `[${node.list.map(tomlValue).join(", ")}]`;
  if ("plain" in node) return /^[1-9]\d{0,8}$/.test(node.plain) ? node.plain : JSON.stringify(node.plain);
  return JSON.stringify("text" in node ? node.text : "x");
}

function toJson(table: Map<string, Node>): Record<string, unknown> {
  return Object.fromEntries([...table].map(([key, node]) => [key, jsonValue(node)]));
}

function jsonValue(node: Node): unknown {
  if ("table" in node) return toJson(node.table);
  if ("list" in node) return node.list.map(jsonValue);
  if ("plain" in node) return /^[1-9]\d{0,8}$/.test(node.plain) ? Number(node.plain) : node.plain;
  return node.text;
}
