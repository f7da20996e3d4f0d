import type { CatalogueEntry } from "./entry.ts";

const page = "-- content/_index.md --\n---\ntitle: Baksia\n---\n";

export const config = {
  "config/broken": {
    severity: "error",
    message: "The config file is broken: {reason}",
    explanation:
      "A config file is TOML (`key = value` lines), YAML (`key: value` lines) or JSON. What it says cannot be read, so the " +
      "site would be built with other settings than it asks for.",
    example: `-- hugo.toml --\ntitle = Støtteprosesser\n${page}`,
  },
  "config/bad-value": {
    severity: "error",
    message: "`{key}` in the config has a value that it cannot have: {reason}.",
    explanation: "The value is of another kind than the setting takes, or names something that is not there.",
    example: `-- hugo.toml --\nenableEmoji = "ja"\n${page}`,
  },
  "config/old-name": {
    severity: "warning",
    message: "`{old}` in the config is an old name.",
    explanation:
      "Hugo has renamed this setting. It is still understood, or, for `paginate` and `paginatePath`, passed over as Hugo does.",
    example: `-- hugo.toml --\nlanguageCode = "nb"\n${page}`,
  },
  "config/unknown-kind": {
    severity: "warning",
    message: "`{kind}` is no kind of page.",
    explanation:
      "The kinds are `page`, `home`, `section`, `taxonomy`, `term`, `rss`, `sitemap`, `robotsTXT` and `404`.",
    example: `-- hugo.toml --\ndisableKinds = ["tags"]\n${page}`,
  },
  "config/no-themes": {
    severity: "warning",
    message: "`{key}` in the config is not followed: themes and modules are not read.",
    explanation:
      "A theme's templates are Go templates, which are not run here. Put what the site needs into its own folders.",
    example: `-- hugo.toml --\ntheme = "ananke"\n${page}`,
  },
} as const satisfies Record<string, CatalogueEntry>;
