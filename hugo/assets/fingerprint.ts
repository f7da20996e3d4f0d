import { createHash } from "node:crypto";

export type HashAlgorithm = "md5" | "sha256" | "sha384" | "sha512";

/** A file name that changes with the content, as Hugo's `fingerprint` makes it: `/css/main.<hash>.css`. */
export interface Fingerprint {
  readonly sitePath: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
}

export function fingerprint(
  sitePath: string,
  content: Uint8Array | string,
  algorithm: HashAlgorithm = "sha256",
): Fingerprint {
  const digest = createHash(algorithm).update(content).digest();
  return {
    sitePath: withSuffix(sitePath, `.${digest.toString("hex")}`),
    integrity: `${algorithm}-${digest.toString("base64")}`,
  };
}

/** Hex digits of a SHA-256, cut to `length`. */
export function shortHash(content: Uint8Array | string, length = 16): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}

/** Puts `suffix` before the file name's extension, and `extension` in its place when there is one. */
export function withSuffix(sitePath: string, suffix: string, extension?: string): string {
  const slash = sitePath.lastIndexOf("/");
  const dot = sitePath.lastIndexOf(".");
  const end = dot > slash ? dot : sitePath.length;
  return sitePath.slice(0, end) + suffix + (extension === undefined ? sitePath.slice(end) : `.${extension}`);
}
