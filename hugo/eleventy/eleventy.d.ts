// Only what is used here; Eleventy 3.1 ships no types.
declare module "@11ty/eleventy" {
  export interface UserConfig {
    directories: { setOutput(folder: string): void };
    nunjucks: { filters: Record<string, (...values: unknown[]) => unknown> };
    addTemplate(name: string, template: object, data?: object): void;
    addWatchTarget(path: string): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options: Options): void;
    on(event: "eleventy.beforeWatch", listener: (paths: readonly string[]) => void): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      listener: (event: BuildEvent) => void | Promise<void>,
    ): void;
    addFilter(name: string, filter: (value: unknown, ...more: unknown[]) => unknown): void;
    addTransform(
      name: string,
      transform: (this: TransformContext, text: string) => string | Promise<string>,
    ): void;
    addCollection<Item>(name: string, collect: (api: { getAll(): readonly Item[] }) => readonly Item[]): void;
    setLibrary(extension: string, library: unknown): void;
    setServerOptions(options: object): void;
    configureErrorReporting(options: { allowMissingExtensions: boolean }): void;
    setUseGitIgnore(use: boolean): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    ignores: { add(glob: string): void };
    watchIgnores: { add(glob: string): void };
  }

  /** What a transform sees of the file that it is given. */
  export interface TransformContext {
    readonly page: { readonly url: string; readonly inputPath: string; readonly outputPath: string };
  }

  export function HtmlBasePlugin(config: UserConfig, options: object): void;
  export function IdAttributePlugin(config: UserConfig, options: object): void;
  export function InputPathToUrlTransformPlugin(config: UserConfig, options: object): void;

  export interface BuildEvent {
    readonly results?: readonly { readonly outputPath: string; readonly url: string }[];
  }

  export interface EleventyOptions {
    readonly quietMode?: boolean;
    readonly configPath?: string | false;
    readonly runMode?: "build" | "serve" | "watch";
    readonly config?: (config: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** The development server; it has no option for the address to listen on. */
    eleventyServe: {
      initServerInstance(): Promise<void>;
      sendError(failure: { error: unknown }): void;
      readonly server: {
        readonly server: { listen(address: { port: number; host: string }): void };
        _serverListen: (port: number) => void;
        ready(): Promise<void>;
        augmentContentWithNotifier(html: string, ...more: unknown[]): string;
        sendUpdateNotification(message: object): void;
        reload(event: object): void;
      };
    };
    watcher: { on(event: "unlink" | "unlinkDir", listener: (path: string) => void): void };
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
