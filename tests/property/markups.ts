import { lowerKeys } from "../../hugo/formats/lower-keys.ts";
import { decodeToml } from "../../hugo/formats/toml.ts";
import { emptyParams, isParams } from "../../hugo/formats/value.ts";

const everything = `
[goldmark.renderer]
hardWraps = true
[goldmark.parser]
wrapStandAloneImageWithinParagraph = false
autoDefinitionTermID = true
[goldmark.parser.attribute]
block = true
[goldmark.extensions.cjk]
enable = true
eastAsianLineBreaks = true
escapedSpace = true
[goldmark.extensions.passthrough]
enable = true
[goldmark.extensions.passthrough.delimiters]
block = [['\\[', '\\]'], ['$$', '$$']]
inline = [['\\(', '\\)'], ['$', '$']]
[goldmark.extensions.extras]
delete = { enable = true }
insert = { enable = true }
mark = { enable = true }
subscript = { enable = true }
superscript = { enable = true }
`;

/** Settings of Markdown that any text is tried under: Hugo's own, all that can be switched on, and raw HTML. */
export const markups = {
  standard: table(""),
  everything: table(everything),
  unsafe: table(
    "[goldmark.renderer]\nunsafe = true\nxhtml = true\n[goldmark.parser]\nautoIDType = 'blackfriday'\n",
  ),
} as const;

function table(toml: string) {
  const value = decodeToml(toml);
  return isParams(value) ? lowerKeys(value) : emptyParams();
}
