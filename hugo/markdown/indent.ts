/** Columns from `column` to the next tab stop. */
export function tabWidth(column: number): number {
  return 4 - (column % 4);
}

/** Columns of white space that `text` begins with when it stands at `column`. */
export function indentWidth(text: string, column: number, from = 0): number {
  let width = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) width++;
    else if (code === 9) width += tabWidth(column + width);
    else break;
  }
  return width;
}

/** How many characters of white space `text` begins with. */
export function indentLength(text: string, from = 0): number {
  let i = from;
  while (i < text.length && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
  return i - from;
}

export interface IndentPosition {
  /** Characters to skip. */
  readonly at: number;
  /** Columns of the last tab that are left over. */
  readonly padding: number;
}

/** Where `width` columns of indentation end, or `undefined` when there are fewer. */
export function indentPosition(
  text: string,
  column: number,
  width: number,
  padding = 0,
  from = 0,
): IndentPosition | undefined {
  if (width === 0) return { at: 0, padding };
  let reached = 0;
  let left = padding;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (left > 0) {
      left--;
      reached++;
    } else if (code === 9 && reached < width) reached += tabWidth(column + reached);
    else if (code === 32 && reached < width) reached++;
    else break;
  }
  return reached >= width ? { at: i - from - padding, padding: reached - width } : undefined;
}
