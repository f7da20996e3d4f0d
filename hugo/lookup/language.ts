import type { LayoutName } from "./name.ts";

/** The languages that a layout file is good for. */
export interface FileLanguage {
  /** The one language of `page.nn.html`, else empty. */
  only: string;
  /** The languages that have a file of their own beside this one. */
  except: ReadonlySet<string>;
  /** 1 where Hugo lets the language outweigh a shorter way to the page, else 0. */
  weight: number;
}

const none: ReadonlySet<string> = new Set();
export const everyLanguage: FileLanguage = { only: "", except: none, weight: 0 };

/**
 * For which languages each file is. Hugo groups the files of a folder that differ only in what
 * stands between name and suffix (`page.html`, `page.nn.html`, `page.nn.amp.html`): `page.html` is
 * not for a language that has a file in the group, and of two files for one language only the
 * first by name is used; the other is left out here too. When files are weighed, only the group's
 * first counts as being for a language, and not when that is the site's first language.
 */
export function languagesOf(
  namesInWalkOrder: readonly LayoutName[],
  languages: readonly string[],
): Map<LayoutName, FileLanguage> {
  const groups = groupByLanguage(namesInWalkOrder);
  const found = new Map<LayoutName, FileLanguage>();
  for (const name of namesInWalkOrder) {
    const group = groups.get(plainPath(name));
    if (name.lang === "") {
      const except = name.path === plainPath(name) ? new Set(group?.keys()) : none;
      found.set(name, { only: "", except, weight: 0 });
    } else if (group?.get(name.lang) === name) {
      const [first] = group.keys();
      const counts = name.lang === first && name.lang !== languages[0];
      found.set(name, { only: name.lang, except: none, weight: counts ? 1 : 0 });
    }
  }
  return found;
}

/** The files for one language, the first of each language, by the path that they have in common. */
function groupByLanguage(names: readonly LayoutName[]): Map<string, Map<string, LayoutName>> {
  const groups = new Map<string, Map<string, LayoutName>>();
  for (const name of names) {
    if (name.lang === "") continue;
    const path = plainPath(name);
    const group = groups.get(path) ?? new Map<string, LayoutName>();
    groups.set(path, group);
    if (!group.has(name.lang)) group.set(name.lang, name);
  }
  return groups;
}

function plainPath(name: LayoutName): string {
  return `${name.pathNoIdentifier}.${name.suffix}`;
}
