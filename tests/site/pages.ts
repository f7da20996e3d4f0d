import { globSync } from "tinyglobby";

/** Addresses of all pages of a built site: `/`, `/kontakt/`, `/404.html`. */
export function pagesOf(folder: string): string[] {
  return globSync("**/*.html", { cwd: folder })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

export const processes = "/brukeropplevelse-og-datadeling/prosesser/";
export const supportProcesses = `${processes}stoette-prosesser-devops/`;
