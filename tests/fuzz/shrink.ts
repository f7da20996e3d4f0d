/**
 * The smallest text that still shows a difference: pieces are cut out, many candidates in one round,
 * since starting the builders costs more than one page more.
 * It stops after `seconds`, however long the text still is.
 */
export async function shrink(
  text: string,
  stillDiffers: (candidates: readonly string[]) => Promise<readonly string[]>,
  seconds = 12,
): Promise<string> {
  const until = Date.now() + seconds * 1000;
  let smallest = text;
  for (let pieces = 2; ; ) {
    const found = await stillDiffers(candidatesOf(smallest, pieces));
    const best = [...found].sort((a, b) => a.length - b.length)[0];
    if (best !== undefined && best.length < smallest.length) {
      smallest = best;
      pieces = Math.max(2, Math.floor(pieces / 2));
    } else if (pieces >= Math.min(smallest.length, 256) || Date.now() > until) return smallest;
    else pieces = Math.min(pieces * 2, Math.min(smallest.length, 256));
  }
}

function candidatesOf(text: string, pieces: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / pieces));
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += size) {
    found.add(text.slice(0, at) + text.slice(at + size));
    if (pieces <= 4) found.add(text.slice(at, at + size));
  }
  const lines = text.split(/(?<=\n)/);
  if (lines.length <= 64) for (let i = 0; i < lines.length; i++) found.add(lines.toSpliced(i, 1).join(""));
  found.delete(text);
  return [...found];
}
