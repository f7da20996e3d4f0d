import type { Request } from "./flags.ts";
export async function printConfig(_request: Request, _project: string): Promise<void> {}
