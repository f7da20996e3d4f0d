/** Notes that the value of `path` stands at `start`–`end`, counted from the head's start. */
export type Found = (path: readonly string[], start: number, end: number) => void;
