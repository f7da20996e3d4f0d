import { parseAttributes } from "../../attributes.ts";
import { isPunctuation, isSpace } from "../../characters.ts";
import type { Heading } from "../../node.ts";
import { segment, segmentText, trimEnd } from "../../segment.ts";

/** Takes `{#id .class}` off the end of a heading's last line. */
export function takeHeadingAttributes(source: string, heading: Heading): void {
  const last = heading.lines.length - 1;
  const line = heading.lines[last];
  if (!line) return;
  const text = segmentText(source, line);
  if (!text.includes("{")) return;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return;
    if (code === 92 && isPunctuation(text.charCodeAt(i + 1))) i++;
    if (code !== 123) continue;
    const parsed = parseAttributes(text, i);
    if (!parsed || !restIsBlank(text, parsed.end)) continue;
    for (const attribute of parsed.attributes) heading.setAttribute(attribute);
    heading.lines[last] = trimEnd(source, segment(line.start, line.start + i));
    return;
  }
}

function restIsBlank(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
