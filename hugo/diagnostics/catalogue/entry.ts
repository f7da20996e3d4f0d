/** One kind of mistake, as the reference page explains it and a test provokes it. */
export interface CatalogueEntry {
  /** What Hugo refuses is an error; what Hugo lets through is at most a warning. */
  readonly severity: "error" | "warning";
  /** One sentence; `{name}` is filled in by `diagnose`. */
  readonly message: string;
  /** Markdown for editors: why it is a mistake and what to write instead. */
  readonly explanation: string;
  /**
   * A site that has this mistake, run as a test. One Markdown file, or several files
   * each after a line `-- path --` (the format is called txtar).
   */
  readonly example: string;
}
