/** Values that layouts keep while a site is built: Hugo's `.Store`. */
export class Store {
  readonly #values = new Map<string, unknown>();

  get(key: string): unknown {
    return this.#values.get(key);
  }

  set(key: string, value: unknown): string {
    this.#values.set(key, value);
    return "";
  }

  /** Adds numbers, joins texts, appends to lists. */
  add(key: string, value: unknown): string {
    this.#values.set(key, sum(this.#values.get(key), value));
    return "";
  }

  setInMap(key: string, name: string, value: unknown): string {
    this.#mapAt(key).set(name, value);
    return "";
  }

  deleteInMap(key: string, name: string): string {
    this.#mapAt(key).delete(name);
    return "";
  }

  /** The values of a map in the order of their names. */
  getSortedMapValues(key: string): unknown[] {
    const entries = [...this.#mapAt(key)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return entries.map(([, value]) => value);
  }

  delete(key: string): string {
    this.#values.delete(key);
    return "";
  }

  #mapAt(key: string): Map<string, unknown> {
    const known = this.#values.get(key);
    if (known instanceof Map) return known;
    const map = new Map<string, unknown>();
    this.#values.set(key, map);
    return map;
  }
}

function sum(old: unknown, value: unknown): unknown {
  if (old === undefined) return value;
  if (Array.isArray(old)) return old.concat(value);
  if (typeof old === "number" && typeof value === "number") return old + value;
  return `${String(old)}${String(value)}`;
}
