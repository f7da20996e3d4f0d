// Only what is used here; nunjucks 3.2.4 ships no types, and the published ones leave out its runtime.
declare module "nunjucks" {
  export type Callable = (
    environment: Environment,
    context: unknown,
    frame: unknown,
    runtime: Runtime,
    done: unknown,
  ) => unknown;

  export interface Runtime {
    SafeString: new (text: string) => { toString(): string };
    suppressValue(value: unknown, autoescape: boolean): unknown;
    memberLookup(object: unknown, key: unknown): unknown;
    contextOrFrameLookup(context: Context, frame: unknown, name: string): unknown;
    Frame: { prototype: { set(name: string, value: unknown, resolveUp?: boolean): void } };
  }

  export interface Context {
    lookup(name: string): unknown;
    getVariables(): Record<string, unknown>;
  }

  export class Template {
    constructor(source: string, environment: Environment, path: string, eager?: boolean);
    path: string;
    rootRenderFunc: Callable;
    blocks: Record<string, Callable>;
    compile(): void;
    render(context: object): string;
  }

  export class Loader {}

  export class Environment {
    constructor(loaders: readonly Loader[], options: { autoescape?: boolean; dev?: boolean });
    filters: Record<string, (...values: never[]) => unknown>;
    addFilter(name: string, filter: (this: { ctx: object }, ...values: never[]) => unknown): this;
    addGlobal(name: string, value: unknown): this;
    getFilter(name: string): (...values: unknown[]) => unknown;
    getTemplate(
      name: string | Template,
      eager?: unknown,
      parentName?: unknown,
      ignoreMissing?: unknown,
      done?: unknown,
    ): Template;
  }

  export const runtime: Runtime;
  export const lib: {
    TemplateError: new (message: string, line?: number, column?: number) => TemplateError;
  };
  export interface TemplateError extends Error {
    lineno?: number;
    colno?: number;
    cause?: unknown;
  }
  const nunjucks: {
    Environment: typeof Environment;
    Template: typeof Template;
    runtime: Runtime;
    lib: typeof lib;
  };
  export default nunjucks;
}
