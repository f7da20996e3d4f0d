/** GitHub's names for emoji, such as `heart`, with the characters that goldmark writes for them. */
export type EmojiNames = ReadonlyMap<string, string>;

/** Read only for sites with `enableEmoji`, as the list is long. Its names and characters are goldmark-emoji's. */
export async function loadEmojiNames(): Promise<EmojiNames> {
  const { gemoji } = await import("gemoji");
  return new Map(gemoji.flatMap(({ emoji, names }) => names.map((name): [string, string] => [name, emoji])));
}
