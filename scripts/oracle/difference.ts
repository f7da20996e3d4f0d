/** Where two answers differ, as `field: hugo … ours …`. What is empty equals what is not there. */
export function differences(hugo: unknown, ours: unknown, at = ""): string[] {
  const a = normal(hugo);
  const b = normal(ours);
  if (isRecord(a) && isRecord(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      differences(a[key], b[key], at ? `${at}.${key}` : key),
    );
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.some(isRecord)) {
    return a.flatMap((one, i) => differences(one, b[i], `${at}[${i}]`));
  }
  const x = JSON.stringify(a);
  const y = JSON.stringify(b);
  return x === y ? [] : [`${at}: hugo ${x} ours ${y}`];
}

function normal(value: unknown): unknown {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0))
    return null;
  if (Array.isArray(value)) return value.map(normal);
  if (isRecord(value)) {
    const kept = Object.entries(value)
      .map(([key, one]) => [key, normal(one)] as const)
      .filter(([, one]) => one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return kept.length === 0 ? null : Object.fromEntries(kept);
  }
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) {
    return new Date(value).toISOString();
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
