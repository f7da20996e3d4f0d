/** The `robots.txt` that Hugo writes with `enableRobotsTXT` where the site has none of its own. */
export function robotsTxt(): string {
  return "User-agent: *\n";
}
