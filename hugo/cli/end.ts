import { CommandMistake } from "./mistake.ts";

/** Ends the command with what went wrong in words; a stack is shown only to who asks for it with DEBUG. */
export function endWith(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${inWords(error)}\n`);
  if (process.env.DEBUG && error instanceof Error && !(error instanceof CommandMistake))
    process.stderr.write(`${error.stack}\n`);
}

const system: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "may not be read or written by you"],
  ["EPERM", "may not be read or written by you"],
  ["ENOSPC", "cannot be written: the disk is full"],
  ["EROFS", "cannot be written: the disk is read-only"],
  ["ENOTDIR", "cannot be written: a file stands where a folder must be"],
  ["EISDIR", "cannot be written: a folder stands where the file must be"],
  ["EEXIST", "cannot be written: a file stands where a folder must be"],
  ["EADDRNOTAVAIL", "is no address of this machine"],
]);

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return bug(String(error));
  if (error instanceof CommandMistake) return error.message;
  const cause = causeOf(error);
  const reason = "code" in cause ? system.get(cause.code) : undefined;
  const about = "path" in cause ? cause.path : "address" in cause ? cause.address : undefined;
  if (reason !== undefined && typeof about === "string") return `${about} ${reason}.`;
  return bug(cause.message);
}

/** What was thrown at first, below what passed it on. */
function causeOf(error: Error): Error {
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? causeOf(inner) : error;
}

function bug(message: string): string {
  const [first = ""] = message.split("\n");
  return `This is a mistake in the program, not in your content: ${first}\nPlease report it with that line; DEBUG=1 before the command shows where it happened.`;
}
