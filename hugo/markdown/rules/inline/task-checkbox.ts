import { TaskCheckbox } from "../../inline-node.ts";
import type { InlineRule } from "../../inline-parser.ts";
import { ListItem } from "../../node.ts";

/** goldmark: the line end behind it is taken, too. */
const checkbox = /\[([\t\n\f\r xX])\][\t\f\r ]*\n?/y;

/** `[ ]` or `[x]` at the start of a list item. */
export const taskCheckbox: InlineRule = (parser) => {
  const { parent, value, at } = parser;
  if (!(parent.parent instanceof ListItem) || parent.parent.first !== parent || parent.first)
    return undefined;
  checkbox.lastIndex = at;
  const match = checkbox.exec(value);
  if (!match) return undefined;
  parser.at = checkbox.lastIndex;
  return new TaskCheckbox(match[1] === "x" || match[1] === "X");
};
