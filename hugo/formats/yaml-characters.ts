/**
 * Hugo's YAML parser takes control characters that js-yaml refuses. They are parsed as stand-ins
 * from Unicode's private use area and put back afterwards.
 */
export const forbiddenByJsYaml = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u;

const firstStandIn = 0xf700;
const standIns = /[\uF700-\uF79F\uF7FE\uF7FF]/g;

export function protect(text: string): string {
  return text.replace(new RegExp(forbiddenByJsYaml, "gu"), (character) =>
    String.fromCharCode(firstStandIn + (character.charCodeAt(0) & 0xff)),
  );
}

export function restore(text: string): string {
  return text.replace(standIns, (character) => {
    const code = character.charCodeAt(0) - firstStandIn;
    return String.fromCharCode(code >= 0xfe ? 0xff00 + code : code);
  });
}
