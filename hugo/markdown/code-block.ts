import { type Attribute, parseAttributes, toHookAttributes } from "./attributes.ts";
import { escapeHtml, textToHtml } from "./escape.ts";
import { escapeCode } from "./escape-code.ts";
import { highlightOptions, isHighlightOption } from "./highlight-options.ts";
import type { Attributes, AttributeValue } from "./hooks.ts";
import type { Fence } from "./node.ts";
import type { PrintContext } from "./printer.ts";

/** A fenced code block: by its render hook, coloured, or as plain text. */
export function printFence(fence: Fence, code: string, context: PrintContext): string {
  const { config, hooks, highlight } = context;
  const { info } = fence;
  const word = info === undefined ? undefined : /^[^ ]*/.exec(info)?.[0];
  if (!config.highlight.codeFences) {
    const language = word === undefined ? "" : ` class="language-${textToHtml(word)}"`;
    return `<pre><code${language}>${escapeHtml(code)}</code></pre>\n`;
  }
  const type = (word ?? "").split("{")[0] ?? "";
  const { attributes, options } = fenceAttributes(fence);
  const inner = withoutLineEnds(code);
  const hook = hooks.codeblock?.(type);
  if (hook) {
    return hook({
      type,
      inner,
      attributes,
      options,
      ordinal: fence.ordinal,
      start: fence.start,
      end: fence.end,
    });
  }
  const text = inner && `${inner}\n`;
  if (!highlight) return plainCode(text, type);
  const settings = highlightOptions(config.highlight, options, `hl-${fence.ordinal}`);
  return highlight(text, type, { ...settings, attributes });
}

/** Hugo: empty lines at the end are not code. */
function withoutLineEnds(code: string): string {
  let end = code.length;
  while (code[end - 1] === "\n" || code[end - 1] === "\r") end--;
  return code.slice(0, end);
}

/** Code in a language that is not known. */
export function plainCode(code: string, lang: string): string {
  const name = escapeCode(lang);
  const language = lang && ` class="language-${name}" data-lang="${name}"`;
  return `<pre tabindex="0"><code${language}>${escapeCode(code)}</code></pre>`;
}

function fenceAttributes(fence: Fence): { attributes: Attributes; options: Attributes } {
  const list = fence.attributes ?? infoAttributes(fence.info ?? "");
  const options: Record<string, AttributeValue> = Object.create(null);
  const others: Attribute[] = [];
  for (const attribute of list) {
    if (isHighlightOption(attribute.name)) options[attribute.name.toLowerCase()] = attribute.value;
    else others.push(attribute);
  }
  return { attributes: toHookAttributes(others), options };
}

function infoAttributes(info: string): readonly Attribute[] {
  const at = info.indexOf("{");
  return at >= 0 ? (parseAttributes(info, at)?.attributes ?? []) : [];
}
