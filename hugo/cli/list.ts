import type { Request } from "./flags.ts";
export async function list(_request: Request, _project: string): Promise<void> {}
