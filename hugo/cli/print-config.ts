import { dump } from "js-yaml";
import { SiteBuilder } from "../build/builder.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Params } from "../formats/value.ts";
import { buildRequest, type Home } from "./build-request.ts";
import { configInForce } from "./config-in-force.ts";
import type { Request } from "./flags.ts";
import { printErrors } from "./report.ts";
import { toToml } from "./toml.ts";

/** Prints the configuration in force, as `hugo config` does. */
export async function printConfig(request: Request, home: Home): Promise<void> {
  const diagnostics: Diagnostic[] = [];
  const builder = new SiteBuilder(buildRequest(request, home));
  const config = builder.readConfig((diagnostic) => diagnostics.push(diagnostic));
  if (printErrors(diagnostics)) process.exitCode = 1;
  else process.stdout.write(writers[request.format](configInForce(config, home.project)));
}

const writers: Readonly<Record<Request["format"], (table: Params) => string>> = {
  toml: toToml,
  json: (table) => `${JSON.stringify(table, null, 2)}\n`,
  yaml: (table) => dump(table, { lineWidth: -1, noArrayIndent: true }),
};
