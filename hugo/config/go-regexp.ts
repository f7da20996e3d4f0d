/** A regular expression as Go reads it, `(?i)` in front included; `undefined` when it is none. */
export function goRegExp(pattern: string): RegExp | undefined {
  const [start = "", flags = ""] = /^\(\?([imsU]+)\)/.exec(pattern) ?? [];
  const body = pattern
    .slice(start.length)
    .replace(/\(\?P</g, "(?<")
    .replace(/\\A/g, "^")
    .replace(/\\z/g, "$");
  const ours = flags.replace("U", "");
  // Go lets any punctuation be escaped, which JavaScript does only without `u`.
  return compiled(body, `${ours}u`) ?? compiled(body, ours);
}

function compiled(body: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(body, flags);
  } catch {
    return undefined;
  }
}
