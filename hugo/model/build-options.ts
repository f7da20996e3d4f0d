import { isParams, type Value } from "../formats/value.ts";
import { toBool, toText } from "./cast.ts";

/** `build` of the front matter: whether a page is written, listed, and its files copied. */
export interface BuildOptions {
  /** `link`: it has an address, but no file. */
  readonly render: "always" | "never" | "link";
  /** `local`: in the lists of its section only. */
  readonly list: "always" | "never" | "local";
  readonly publishResources: boolean;
}

export const defaultBuildOptions: BuildOptions = { render: "always", list: "always", publishResources: true };

/** Neither written nor listed, and its files not copied. */
export const switchedOff: BuildOptions = { render: "never", list: "never", publishResources: false };

export function readBuildOptions(value: Value | undefined): BuildOptions {
  if (!isParams(value)) return defaultBuildOptions;
  const resources = value.publishresources;
  return {
    render: choice(value.render, ["always", "never", "link"]),
    list: choice(value.list, ["always", "never", "local"]),
    publishResources: resources === undefined || resources === null ? true : toBool(resources),
  };
}

/** The older form was `true` and `false`; an unknown word counts as `always`. */
function choice<T extends string>(
  value: Value | undefined,
  words: readonly ["always", "never", T],
): "always" | "never" | T {
  if (value === undefined || value === null) return "always";
  const text = toText(value).toLowerCase();
  if (text === "false") return "never";
  return words.find((word) => word === text) ?? "always";
}
