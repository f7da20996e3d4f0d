import type { CatalogueEntry } from "./entry.ts";

export const shortcode = {
  "shortcode/not-found": {
    severity: "error",
    message: "There is no shortcode `{name}`.",
    explanation:
      "A shortcode is a file in `shortcodes/` (TypeScript) or `layouts/_shortcodes/` (Nunjucks), or one of Hugo's own. The name in the tag is the file's path from there, without its extension. To show a tag as text, write `{{</* name */>}}`.",
    example: '{{< figur src="bilde.png" >}}\n',
  },
  "shortcode/no-name": {
    severity: "error",
    message: "The tag has no shortcode's name.",
    explanation: "The name comes first in a tag: `{{< figure >}}`.",
    example: "{{< >}}\n",
  },
  "shortcode/point-in-name": {
    severity: "error",
    message: "`{name}` cannot be a shortcode's name: it has a `.` in it.",
    explanation:
      "Names consist of letters, digits, `_`, `-` and `/`. Only inline shortcodes have a point, in `name.inline` followed by a space.",
    example: "{{< figure.html >}}\n",
  },
  "shortcode/not-closed": {
    severity: "error",
    message: "`{name}` is not closed.",
    explanation:
      "This shortcode has a body, so there must be a closing tag, `{{< /name >}}`. When there is nothing to put into it, the tag can close itself: `{{< name />}}`.",
    example: '{{< details summary="Mer" >}}\nTekst\n',
  },
  "shortcode/not-opened": {
    severity: "error",
    message: "The closing tag of `{name}` closes nothing.",
    explanation: "No shortcode of this name is open here. It may be misspelt, or the opening tag is missing.",
    example: "Tekst\n\n{{< /details >}}\n",
  },
  "shortcode/wrongly-closed": {
    severity: "error",
    message: "The closing tag of `{name}` stands where `{open}` is to be closed.",
    explanation:
      "Shortcodes are closed in the opposite order of their opening, as brackets are. Either a closing tag is missing before this one, or two of them have changed places.",
    example: "{{< details >}}{{< qr >}}tekst{{< /details >}}\n",
  },
  "shortcode/crossed": {
    severity: "warning",
    message: "The closing tag of `{name}` closes `{open}`, which was opened last.",
    explanation:
      "Hugo does not compare the names: a closing tag closes what was opened last. The page comes out as if the name were right, which may not be what was meant.",
    example: "{{< details >}}{{< highlight go >}}a{{< /details >}}b{{< /highlight >}}\n",
  },
  "shortcode/no-body": {
    severity: "error",
    message: "`{name}` has no body, so it cannot be closed.",
    explanation: "Some shortcodes are a tag alone. Remove the closing tag, or the `/` at the end of the tag.",
    example: "{{< youtube 0RKpf3rK57I >}}{{< /youtube >}}\n",
  },
  "shortcode/too-deep": {
    severity: "error",
    message: "`{name}` stands inside more than {depth} other shortcodes.",
    explanation: "Nesting as deep as this comes from closing tags that are missing.",
    example: `${"{{< details >}}".repeat(202)}${"{{< /details >}}".repeat(202)}\n`,
  },
  "shortcode/unclosed-tag": {
    severity: "error",
    message: "The tag is not ended with `{right}`.",
    explanation: "A tag begins with `{{<` and ends with `>}}`, or begins with `{{%` and ends with `%}}`.",
    example: '{{< figure src="bilde.png"\n\nTekst\n',
  },
  "shortcode/unclosed-value": {
    severity: "error",
    message: "There must be a space before `{right}`, or quotes around the value.",
    explanation: "A value without quotes goes on to the next white space, and takes the tag's end with it.",
    example: "{{< youtube id=0RKpf3rK57I>}}\n",
  },
  "shortcode/unclosed-comment": {
    severity: "error",
    message: "The comment is not ended with `{right}`.",
    explanation: "A tag that is to be shown and not run is written `{{</* name */>}}` or `{{%/* name */%}}`.",
    example: "{{</* figure >}}\n",
  },
  "shortcode/unterminated-string": {
    severity: "error",
    message: "The text has no closing quote.",
    explanation:
      'Text in `"` ends on the same line; a `"` in it is written `\\"`. Text in backticks may run over several lines.',
    example: '{{< figure src="bilde.png >}}\n',
  },
  "shortcode/unknown-escape": {
    severity: "error",
    message: "A backtick cannot be escaped with `\\`.",
    explanation: 'Between `"`, a backtick needs no `\\`. Between backticks there can be no other backtick.',
    example: '{{< figure alt="en \\`fil\\`" >}}\n',
  },
  "shortcode/unexpected-character": {
    severity: "error",
    message:
      "`{character}` cannot stand here; values with other characters than letters, digits, `_`, `-` and `.` need quotes.",
    explanation: 'Write `"` around the value: `{{< figure "/bilder/a.png" >}}`.',
    example: "{{< ref ./side.md >}}\n",
  },
  "shortcode/unexpected-after-name": {
    severity: "error",
    message: "A closing tag holds nothing but a name.",
    explanation: "Arguments belong to the opening tag.",
    example: "{{< details >}}Tekst{{< /details open >}}\n",
  },
  "shortcode/mixed-arguments": {
    severity: "error",
    message: "Arguments with and without a name cannot be mixed.",
    explanation: 'Give all arguments of a tag names, or none: `{{< figure src="a.png" alt="A" >}}`.',
    example: '{{< figure "bilde.png" alt="Et bilde" >}}\n',
  },
  "shortcode/inline-nesting": {
    severity: "error",
    message: "Inside the inline shortcode `{name}` there can be no other shortcode.",
    explanation: "The inside of an inline shortcode is a template.",
    example: "{{< tid.inline >}}{{< youtube a >}}{{< /tid.inline >}}\n",
  },
  "shortcode/inline-disabled": {
    severity: "warning",
    message: "The inline shortcode `{name}` is not run and leaves nothing in the page.",
    explanation:
      "Inline shortcodes are templates in content. They are not run unless `security.enableInlineShortcodes` is on, and templates in Go's language cannot be run by this builder at all.",
    example: "{{< tid.inline >}}{{ now }}{{< /tid.inline >}}\n",
  },
  "shortcode/unknown-parameter": {
    severity: "error",
    message: "`{name}` has no parameter `{param}`.",
    explanation: "The parameter may be misspelt. The page about the shortcode lists all that it has.",
    example: '{{< external-link name="Altinn" hreff="https://www.altinn.no/" >}}\n',
  },
  "shortcode/missing-parameter": {
    severity: "error",
    message: "`{name}` needs the parameter `{param}`.",
    explanation: "The shortcode cannot do its work without it.",
    example: '{{< external-link name="Altinn" >}}\n',
  },
  "shortcode/invalid-parameter": {
    severity: "error",
    message: "The parameter `{param}` of `{name}` is wrong: {reason}",
    explanation: "The value is not of the kind that the shortcode asks for.",
    example: '{{< external-link name="Altinn" href="javascript:alert(1)" >}}\n',
  },
  "shortcode/too-many-arguments": {
    severity: "error",
    message: "`{name}` takes at most {most} arguments without a name.",
    explanation: "Give the others with their names.",
    example: '{{< icon "a" "b" >}}\n',
  },
  "shortcode/icon-not-found": {
    severity: "error",
    message: "There is no icon `{path}` under `assets/`.",
    explanation: "Icons are SVG files in the folders that the site's configuration mounts at `assets/icons`.",
    example:
      "-- content/side.md --\n---\ntitle: Side\n---\n{{< icon >}}\n-- layouts/all.njk --\n{{ page.content }}\n",
  },
  "shortcode/missing-argument": {
    severity: "error",
    message: "`{name}` needs {what}.",
    explanation: "The shortcode cannot do its work without it.",
    example: "{{< youtube >}}\n",
  },
  "shortcode/ref-not-found": {
    severity: "error",
    message: "There is no page `{path}`.",
    explanation:
      "`ref` and `relref` point to a page by its path from this page's folder or, with `/` in front, from `content/`; its extension may be left out. With `refLinksErrorLevel = \"warning\"` in the site's configuration a page that is not there is no error.",
    example: '{{< ref "/finnes-ikke" >}}\n',
  },
  "shortcode/ref-not-found-warning": {
    severity: "warning",
    message: "There is no page `{path}`.",
    explanation:
      'As `shortcode/ref-not-found`, on a site that has `refLinksErrorLevel = "warning"`. The link goes to `refLinksNotFoundURL`.',
    example:
      '-- hugo.toml --\nrefLinksErrorLevel = "warning"\n-- content/_index.md --\n{{< ref "/finnes-ikke" >}}\n',
  },
  "shortcode/param-not-found": {
    severity: "error",
    message: "There is no parameter `{key}` in the page's front matter or the site's configuration.",
    explanation: "A parameter that is `false`, `0` or empty counts as none.",
    example: "{{< param finnesikke >}}\n",
  },
  "shortcode/remote": {
    severity: "warning",
    message: "`{name}` fetches from another site while Hugo builds; here it becomes a link.",
    explanation: "A build needs no network, and the same content always gives the same site.",
    example: '{{< x user="digdir" id="1453110110599868418" >}}\n',
  },
  "shortcode/removed": {
    severity: "error",
    message: "Hugo has had no `{name}` since version {version}.",
    explanation:
      "The shortcode was part of Hugo once. A file of that name in `shortcodes/` or `layouts/_shortcodes/` brings it back.",
    example: "{{< gist spf13 7896402 >}}\n",
  },
  "shortcode/comment": {
    severity: "warning",
    message: "`comment` is going out of use in Hugo.",
    explanation: "Write an HTML comment, `<!-- … -->`, which leaves nothing in the page either.",
    example: "{{< comment >}}Husk å spørre{{< /comment >}}\n",
  },
} as const satisfies Record<string, CatalogueEntry>;
