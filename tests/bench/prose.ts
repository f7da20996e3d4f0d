import type { Random } from "./random.ts";

const subjects = [
  "Kommunen",
  "Søkeren",
  "Arbeidsgiveren",
  "Innbyggeren",
  "Saksbehandleren",
  "Tjenesten",
  "Skolen",
  "Etaten",
  "Bedriften",
  "Fastlegen",
];
const verbs = [
  "må sende",
  "kan endre",
  "skal vurdere",
  "får tilgang til",
  "bør lagre",
  "henter",
  "deler",
  "beskriver",
  "oppdaterer",
  "kontrollerer",
];
const objects = [
  "søknaden",
  "vedtaket",
  "opplysningene",
  "årsrapporten",
  "fullmakten",
  "tilskuddet",
  "måleverdiene",
  "klagen",
  "bostøtten",
  "nøkkeltallene",
];
const rests = [
  "før fristen går ut",
  "når saken er ferdig behandlet",
  "uten å spørre på nytt",
  "i samråd med pårørende",
  "etter at året er omme",
  "slik loven krever",
  "på vegne av andre",
  "innen fire uker",
  "så lenge behovet varer",
  "dersom grunnlaget er usikkert",
];
const topics = [
  "Søknad",
  "Frist",
  "Vilkår",
  "Beløp",
  "Klage",
  "Innsyn",
  "Målgruppe",
  "Rapportering",
  "Oppfølging",
  "Ansvar",
  "Forløp",
  "Språk",
];
const areas = [
  "bolig",
  "skole",
  "helse",
  "arbeid",
  "næring",
  "miljø",
  "kultur",
  "øvelser",
  "årsmøter",
  "æresbevisninger",
  "sjøfart",
  "reindrift",
];

/** Tags that pages share; with æ, ø and å in some. */
export const tagNames = [
  "ansvar",
  "arbeid",
  "avgift",
  "bolig",
  "data",
  "design",
  "familie",
  "frist",
  "helse",
  "innsyn",
  "klage",
  "kultur",
  "lov",
  "miljø",
  "måling",
  "næring",
  "omsorg",
  "personvern",
  "økonomi",
  "æresgave",
  "årsrapport",
];

export function sentence(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(rests)}.`;
}

export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(" ");
}

export function phrase(random: Random): string {
  return `${random.pick(objects)} ${random.pick(rests)}`;
}

export function heading(random: Random): string {
  return `${random.pick(topics)} og ${random.pick(topics).toLowerCase()} for ${random.pick(areas)}`;
}
