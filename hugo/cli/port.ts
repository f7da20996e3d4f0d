import { createServer } from "node:net";
import { CommandMistake } from "./mistake.ts";

/** The port if it is free; else, unless someone asked for it by number, the next that is. */
export async function freePort(port: number, bind: string, isAskedFor: boolean): Promise<number> {
  for (let at = port; at <= Math.min(port + 100, 65535); at++) {
    if (await isFree(at, bind)) return at;
    if (isAskedFor) {
      throw new CommandMistake(
        `Port ${port} is in use already, perhaps by this site's server in another window. Stop that, or name another port with --port.`,
      );
    }
  }
  throw new CommandMistake(`The ports from ${port} on are in use already. Name another one with --port.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(unusable(error, port, host));
    });
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}

function unusable(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EACCES")
    return new CommandMistake(`Port ${port} may not be used by you. Name one above 1023 with --port.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") {
    return new CommandMistake(
      `${host} is no address of this machine. Name one with --bind, such as 127.0.0.1.`,
    );
  }
  return error;
}
