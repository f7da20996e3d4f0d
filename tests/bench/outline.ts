import { heading, sentence, tagNames } from "./prose.ts";
import { Random } from "./random.ts";

export interface OutlinePage {
  /** Below the section, without its ending. */
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** RFC 3339, no two alike. */
  readonly date: string;
  /** No two alike in a section. */
  readonly weight: number;
  readonly tags: readonly string[];
  /** Its text is made from this seed, the same for each builder. */
  readonly seed: number;
}

export interface OutlineSection {
  readonly name: string;
  readonly title: string;
  readonly weight: number;
  readonly text: string;
  readonly pages: readonly OutlinePage[];
}

/** What a site of `size` pages consists of; the same for the same seed. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** Addresses that texts link to. */
  readonly links: readonly string[];
}

const pagesInSection = 50;
const firstDate = Date.UTC(2015, 0, 1);
const threeHours = 3 * 60 * 60 * 1000;

export function outlineOf(size: number, seed: number): Outline {
  const random = new Random(seed);
  const count = Math.ceil(size / pagesInSection);
  const sections = Array.from({ length: count }, (_, index): OutlineSection => {
    const name = `omraade-${String(index + 1).padStart(3, "0")}`;
    const inThis = Math.min(pagesInSection, size - index * pagesInSection);
    const weights = shuffled(
      Array.from({ length: inThis }, (_unused, at) => (at + 1) * 10),
      random,
    );
    return {
      name,
      title: `Område ${index + 1}: ${heading(random)}`,
      weight: index + 1,
      text: sentence(random),
      pages: weights.map((weight, at) => pageOf(random, name, index * pagesInSection + at, weight)),
    };
  });
  return {
    sections,
    links: sections.flatMap((section) => section.pages.map((page) => page.href)).slice(0, 500),
  };
}

function pageOf(random: Random, section: string, number: number, weight: number): OutlinePage {
  const name = `side-${String(number + 1).padStart(5, "0")}`;
  return {
    name,
    href: `/${section}/${name}/`,
    title: `${heading(random)} ${number + 1}`,
    description: sentence(random),
    date: `${new Date(firstDate + number * threeHours).toISOString().slice(0, 19)}Z`,
    weight,
    tags: random.some(tagNames, random.between(1, 3)),
    seed: random.between(1, 2 ** 31),
  };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((element) => ({ element, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ element }) => element);
}
