/** A text that is not what its format asks for. `offset` is a UTF-16 offset into the decoded text. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
