import { escapeAddress, escapeText } from "./escape.ts";

/**
 * The page at an old address, which sends its readers on: aliases, a pager's first page, and `/` when
 * the default language stands in a folder. `locale` is that of the page's language.
 */
export function aliasPage(permalink: string, locale: string): string {
  const text = escapeText(permalink);
  return `<!DOCTYPE html>
<html lang="${escapeText(locale)}">
	<head>
		<title>${text}</title>
		<link rel="canonical" href="${escapeAddress(permalink)}">
		<meta charset="utf-8">
		<meta http-equiv="refresh" content="0; url=${text}">
	</head>
</html>
`;
}
