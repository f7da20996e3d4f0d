import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { AnyShortcode, ShortcodeCall } from "../call.ts";
import type { ArgumentValue } from "../nodes.ts";
import { given } from "./arguments.ts";
import { escapeText, escapeUrl } from "./go-html.ts";
import { missingId } from "./missing-id.ts";
import { type QrLevel, qrImage } from "./qr-image.ts";
import { hashList, hashNumbers, hashStruct, hashText } from "./struct-hash.ts";

const levels: readonly QrLevel[] = ["low", "medium", "quartile", "high"];

export const qr: AnyShortcode = {
  body: "raw",
  render: (call) => {
    const text = String(given(call, "text") ?? call.inner.trim());
    const level = levels.find((each) => each === (given(call, "level") ?? "medium"));
    const scale = given(call, "scale") ?? 4;
    const right = [
      text !== "" || refuse(call, "text"),
      level !== undefined ||
        refuse(call, "level", `It must be one of ${levels.map((each) => `\`${each}\``).join(", ")}.`),
      isScale(scale) || refuse(call, "scale", "It must be a whole number, 2 or greater."),
    ];
    if (right.includes(false) || level === undefined || !isScale(scale)) return "";
    return picture(call, text, level, scale);
  },
};

function isScale(value: ArgumentValue): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 2;
}

function refuse(call: ShortcodeCall, param: string, reason?: string): false {
  if (reason === undefined) {
    missingId(call, "a `text`");
    return false;
  }
  const span = call.args.style === "named" ? call.args.map.get(param)?.span : undefined;
  const values = { name: call.name, param, reason };
  call.tools.report(diagnose("shortcode/invalid-parameter", span ?? call.nameSpan, values));
  return false;
}

function picture(call: ShortcodeCall, text: string, level: QrLevel, scale: number): string {
  const image = qrImage(text, level, scale);
  if (!image) {
    refuse(call, "text", "It is too long for a QR code.");
    return "";
  }
  const targetDir = String(given(call, "targetDir") ?? "");
  const path = `${folder(targetDir)}qr_${hash(text, level, scale, targetDir)}.png`;
  const src = escapeUrl(call.tools.publish(path, image.bytes));
  const attributes = ["alt", "class", "id", "title", "loading"].map((name) => {
    const value = given(call, name);
    return value === undefined ? "" : ` ${name}="${escapeText(value)}"`;
  });
  return `<img src="${src}" width="${image.size}" height="${image.size}"${attributes.join("")}>`;
}

/** A folder's path from the site's root, which it never leaves, with `/` at its end. */
function folder(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(`${part}/`);
  }
  return parts.join("");
}

/** Hugo: the file's name comes from all that the image depends on. */
function hash(text: string, level: QrLevel, scale: number, targetDir: string): string {
  const options = hashStruct([
    ["Level", hashText(level)],
    ["Scale", hashNumbers(BigInt(scale))],
    ["TargetDir", hashText(targetDir)],
  ]);
  return hashList([hashText(text), options]).toString(16);
}
