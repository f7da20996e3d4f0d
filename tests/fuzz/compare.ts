import { buildHugo, buildOurs, crashed } from "./builders.ts";
import { fields } from "./site.ts";

export interface Difference {
  readonly field: string;
  readonly hugo: unknown;
  readonly ours: unknown;
}

/** Builds pages both ways and tells, for each that differs, where first. */
export async function differences(
  hugo: string,
  setting: string,
  pages: ReadonlyMap<string, string>,
): Promise<Map<string, Difference>> {
  const ours = await buildOurs(setting, pages);
  const theirs = await buildHugo(hugo, setting, pages);
  const found = new Map<string, Difference>();
  for (const name of pages.keys()) {
    const difference = differenceOf(theirs.get(name), ours.get(name));
    if (difference) found.set(name, difference);
  }
  return found;
}

function differenceOf(hugo: object | undefined, ours: object | undefined): Difference | undefined {
  const a = asRecord(hugo);
  const b = asRecord(ours);
  if (a.refused === crashed || ("refused" in a && "refused" in b)) return undefined;
  for (const field of ["refused", ...fields]) {
    if (canonical(a[field]) !== canonical(b[field])) return { field, hugo: a[field], ours: b[field] };
  }
  return undefined;
}

function asRecord(answer: object | undefined): Record<string, unknown> {
  return answer ? { ...answer } : { refused: "not built" };
}

/** As text, with the keys of tables in one order; what is empty equals what is not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([key, one]) => one !== null && key !== "iscjklanguage" && key !== "draft")
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
