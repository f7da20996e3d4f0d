/**
 * The plural that Hugo gives the titles of sections, by the rules of English whatever the language.
 * `artikkel` becomes `artikkels`: sites in other languages set `pluralizeListTitles = false`.
 */
export function pluralize(text: string): string {
  const word = text.slice(text.search(/[^\s_-]*$/));
  if (word === "") return text;
  return text.slice(0, text.length - word.length) + pluralOf(word);
}

function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  if (unchanged.has(lower)) return word;
  const irregular = irregulars.get(lower);
  if (irregular !== undefined) return isCapitalized(word) ? capitalize(irregular) : irregular;
  for (const [ending, plural] of endings) {
    if (ending.test(word)) return word.replace(ending, plural);
  }
  return lower.endsWith("s") ? word : `${word}s`;
}

const irregulars: ReadonlyMap<string, string> = new Map(
  [
    "mouse mice louse lice ox oxen quiz quizzes goose geese tooth teeth foot feet fez fezzes die dice",
    "alumna alumnae alumnus alumni appendix appendices bacillus bacilli cactus cacti focus foci locus loci",
    "nucleus nuclei radius radii syllabus syllabi corpus corpora genus genera erratum errata ovum ova",
    "beau beaux château châteaux tableau tableaux larva larvae vertebra vertebrae vita vitae nebula nebulae",
    "minutia minutiae index indices matrix matrices vertex vertices vortex vortices apex apices codex codices",
    "latex latices phylum phyla stratum strata datum data criterion criteria phenomenon phenomena",
    "person people axis axes testis testes octopus octupuses alias aliases stadium stadiums human humans",
    "formula formulas dwarf dwarfs piano pianos halo halos child children thief thieves leaf leaves loaf loaves",
    "oaf oaves",
  ].flatMap((row) => pairs(row.split(" "))),
);

const unchanged: ReadonlySet<string> = new Set([
  ..."series equipment information rice money species fish sheep jeans police aircraft bison deer".split(" "),
  ..."moose salmon shrimp swine trout tuna news isis bayou".split(" "),
  ...irregulars.values(),
]);

/** The first ending that fits decides. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/men$/, "men"],
  [/man$/, "men"],
  [/(nov|ul|i)a$/, "$1a"],
  [/ium$/, "ia"],
  [/ndum$/, "nda"],
  [/sis$/, "ses"],
  [/us$/, "uses"],
  [/ss$/, "sses"],
  [/([lr])f$/, "$1ves"],
  [/([ai])fe$/, "$1ves"],
  [/(x|z|ch|sh)$/, "$1es"],
  [/(qu|[^aeiouæøåAEIOU])y$/, "$1ies"],
  [/(at|[^iot])o$/, "$1oes"],
];

function pairs(words: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) found.push([words[i] ?? "", words[i + 1] ?? ""]);
  return found;
}

function isCapitalized(word: string): boolean {
  return word === capitalize(word.toLowerCase());
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
