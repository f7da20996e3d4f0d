/** What Go prints for a field that is not there. */
const noValue = "<no value>";

/**
 * Fills `{{ .Count }}`, `{{ .Name }}`, `{{ .Params.x }}` and `{{ . }}` in a message. `undefined` when Hugo
 * could not: another template function, or a field of a value that has none.
 */
export function fillMessage(text: string, data: unknown): string | undefined {
  if (!text.includes("{{")) return text;
  let failed = false;
  const filled = text.replace(/(\s*\{\{-|\{\{)\s*(.*?)\s*(-\}\}\s*|\}\})/gs, (_, __, action: string) => {
    const value = /^\.(?:\w+(?:\.\w+)*)?$/.test(action) ? field(data, action.slice(1)) : unknown;
    if (value === unknown) failed = true;
    return print(value);
  });
  return failed ? undefined : filled;
}

const unknown = Symbol("unknown");

function field(data: unknown, path: string): unknown {
  if (path === "") return data;
  if (typeof data === "number" && Number.isInteger(data)) return path === "Count" ? data : unknown;
  let value = data;
  for (const name of path.split(".")) {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "object") return unknown;
    value = member(value, name);
  }
  return value;
}

/** Go's `.Name` is `name` of a page here; parameters have lower-cased keys. */
function member(owner: object, name: string): unknown {
  const names = [name, name.charAt(0).toLowerCase() + name.slice(1), name.toLowerCase()];
  const found = names.find((key) => (owner instanceof Map ? owner.has(key) : key in owner));
  if (found === undefined) return undefined;
  return owner instanceof Map ? owner.get(found) : Reflect.get(owner, found);
}

function print(value: unknown): string {
  return value === undefined || value === null || value === unknown ? noValue : String(value);
}
