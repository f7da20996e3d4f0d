import { escapeAddress, escapeText } from "./escape.ts";

/**
 * The page at an old address, which sends its readers on: aliases, a pager's first page, and `/` when
 * the default language stands in a folder. `locale` is that of the page's language; `canonical` is the page's
 * own address where readers are sent to it in another format.
 */
export function aliasPage(permalink: string, locale: string, canonical: string = permalink): string {
  const text = escapeText(permalink);
  return `<!DOCTYPE html>
<html lang="${escapeText(locale)}">
	<head>
		<title>${text}</title>
		<link rel="canonical" href="${escapeAddress(canonical)}">
		<meta charset="utf-8">
		<meta http-equiv="refresh" content="0; url=${text}">
	</head>
</html>
`;
}
