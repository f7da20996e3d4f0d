/** Tells of a value that Hugo refuses, by its path in the config: `pagination.pagersize`. */
export type Problem = (path: string, reason: string) => void;
