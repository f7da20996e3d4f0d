import { Command, InvalidArgumentError, Option } from "commander";
import { emptyParams, type Params } from "../formats/value.ts";

/** What a command was asked to do; paths are as written, `config` holds the flags that are configuration keys. */
export interface Request {
  readonly command: "build" | "serve" | "list" | "config";
  readonly source: string;
  readonly environment: string | undefined;
  /** Laid over the configuration, as Hugo's flags are. Keys are Hugo's, in lower case. */
  readonly config: Params;
  readonly cleanDestinationDir: boolean;
  readonly ignoreCache: boolean;
  readonly quiet: boolean;
  /** As asked for; Hugo's own is 1313. */
  readonly port: number | undefined;
  readonly bind: string;
  readonly navigateToChanged: boolean;
  /** `config`: how it is written. */
  readonly format: (typeof configFormats)[number];
  /** `list`: which pages, or `layouts`. `config`: nothing. */
  readonly subject: string;
  /** `list layouts`: the page's path. */
  readonly path: string;
}

const configFormats = ["toml", "yaml", "json"] as const;

interface Options {
  format?: Request["format"];
  source: string;
  environment?: string;
  destination?: string;
  baseURL?: string;
  buildDrafts?: boolean;
  buildFuture?: boolean;
  buildExpired?: boolean;
  cleanDestinationDir?: boolean;
  minify?: boolean;
  quiet?: boolean;
  printPathWarnings?: boolean;
  ignoreCache?: boolean;
  port?: number;
  bind?: string;
  navigateToChanged?: boolean;
}

/** Reads a command line with Hugo's own flags; an unknown one ends the process with the nearest name. */
export function readRequest(
  args: readonly string[],
  run: (request: Request) => Promise<void>,
): Promise<unknown> {
  const program = new Command("baksia")
    .description("Builds Hugo content with Eleventy.")
    .showHelpAfterError("(--help lists all flags)");
  program.configureOutput({ writeErr: (text) => process.stderr.write(text) });

  building(program.command("build").description("Write the site to its destination.")).action(
    (options: Options) => run(request("build", options)),
  );
  building(program.command("serve").description("Serve the site and rebuild it when a file changes."))
    .addOption(new Option("-p, --port <number>", "port to listen on (1313)").argParser(readPort))
    .option("--bind <address>", "address to listen on", "127.0.0.1")
    .option("-N, --navigateToChanged", "show the page of the content file that was changed")
    .action((options: Options) => run(request("serve", options)));
  reading(program.command("list").description("List pages as CSV, or the layouts a page may have."))
    .argument("<subject>", "all, drafts, future, expired, published or layouts")
    .argument("[path]", "with layouts: the page, such as /om/ or content/om.md")
    .action((subject: string, path: string | undefined, options: Options) =>
      run({ ...request("list", options), subject, path: path ?? "" }),
    );
  reading(program.command("config").description("Print the configuration in force."))
    .option("-b, --baseURL <url>", "address of the site's root")
    .addOption(new Option("--format <name>", "how it is written").choices(configFormats).default("toml"))
    .action((options: Options) => run(request("config", options)));
  return program.parseAsync([...args], { from: "user" });
}

/** Hugo's flags of all commands. */
function reading(command: Command): Command {
  return command
    .option("-s, --source <dir>", "folder of the site", ".")
    .option("-d, --destination <dir>", "folder to write to, from the site's folder")
    .option("-e, --environment <name>", "build environment")
    .option("--quiet", "print only errors");
}

/** Hugo's flags of the commands that write a site. */
function building(command: Command): Command {
  return reading(command)
    .option("-b, --baseURL <url>", "address of the site's root")
    .option("-D, --buildDrafts", "include drafts")
    .option("-F, --buildFuture", "include pages with a publish date in the future")
    .option("-E, --buildExpired", "include expired pages")
    .option("--cleanDestinationDir", "remove files from the destination that are not of this build")
    .option("--minify", "minify HTML, XML and JSON")
    .option("--printPathWarnings", "warn of files that are written twice")
    .option("--ignoreCache", "build without what an earlier build left in .cache/");
}

function request(command: Request["command"], options: Options): Request {
  return {
    command,
    source: options.source,
    environment: options.environment,
    config: configOf(options),
    cleanDestinationDir: options.cleanDestinationDir ?? false,
    ignoreCache: options.ignoreCache ?? false,
    quiet: options.quiet ?? false,
    port: options.port,
    bind: options.bind ?? "127.0.0.1",
    navigateToChanged: options.navigateToChanged ?? false,
    format: options.format ?? "toml",
    subject: "",
    path: "",
  };
}

const configFlags = [
  ["baseURL", "baseurl"],
  ["destination", "publishdir"],
  ["buildDrafts", "builddrafts"],
  ["buildFuture", "buildfuture"],
  ["buildExpired", "buildexpired"],
  ["printPathWarnings", "printpathwarnings"],
] as const;

function configOf(options: Options): Params {
  const config = emptyParams();
  for (const [flag, key] of configFlags) {
    const value = options[flag];
    if (value !== undefined) config[key] = value;
  }
  if (options.minify) config.minify = Object.assign(emptyParams(), { minifyoutput: true });
  return config;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError("It is a whole number up to 65535.");
  return port;
}
