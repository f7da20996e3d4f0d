import nunjucks, { type Callable, type Template } from "nunjucks";
import type { Source } from "../diagnostics/source.ts";
import { LayoutError, locate } from "./layout-error.ts";
import { layoutRuntime } from "./runtime.ts";

/** Gives the layouts by name (below `layouts/`), and which file a name means for the page being rendered. */
export interface LayoutSources {
  /** `baseof.njk` may mean another file for each page; all other names stand for themselves. */
  resolve(name: string, from: string | undefined): string | undefined;
  read(name: string): Source | undefined;
}

/**
 * The one Nunjucks environment of a site: synchronous, escaping by default, every layout compiled once.
 * An error anywhere in a layout leaves it as a `LayoutError` with its place.
 */
export class LayoutEnvironment extends nunjucks.Environment {
  readonly #sources: LayoutSources;
  readonly #templates = new Map<string, Template>();
  readonly #runtime = layoutRuntime();

  constructor(sources: LayoutSources) {
    super([new ClosedLoader()], { autoescape: true, dev: true });
    this.#sources = sources;
  }

  override getTemplate(
    name: string | Template,
    eager?: unknown,
    parentName?: unknown,
    ignoreMissing?: unknown,
    done?: unknown,
  ): Template {
    const callback = [done, parentName, eager].find((value) => typeof value === "function") as
      | ((error: unknown, template?: Template) => void)
      | undefined;
    const from = typeof parentName === "string" ? parentName : undefined;
    const template = typeof name === "string" ? this.#load(name, from, ignoreMissing === true) : name;
    callback?.(null, template);
    return template;
  }

  /** Layouts are read and compiled again when they are next asked for. */
  forget(): void {
    this.#templates.clear();
  }

  /** Renders the layout `name` (a path below `layouts/`); throws `LayoutError`. */
  renderLayout(name: string, context: object): string {
    return this.getTemplate(name).render(context);
  }

  #load(name: string, from: string | undefined, ignoreMissing: boolean): Template {
    const path = this.#sources.resolve(name, from);
    const known = path === undefined ? undefined : this.#templates.get(path);
    if (known) return known;
    const source = path === undefined ? undefined : this.#sources.read(path);
    if (path === undefined || source === undefined) {
      if (!ignoreMissing) throw new Error(`template not found: ${name}`);
      return new nunjucks.Template("", this, "", true);
    }
    const template = this.#compile(path, source);
    this.#templates.set(path, template);
    return template;
  }

  #compile(path: string, source: Source): Template {
    let template: Template;
    try {
      template = new nunjucks.Template(source.text, this, path, true);
    } catch (error) {
      throw located(error, source);
    }
    const run = template.rootRenderFunc;
    template.rootRenderFunc = this.#guarded(run, source);
    for (const [block, render] of Object.entries(template.blocks)) {
      template.blocks[block] = this.#guarded(render, source);
    }
    return template;
  }

  /** Runs a compiled function on our runtime, and gives an error its place before it passes on. */
  #guarded(run: Callable, source: Source): Callable {
    const runtime = this.#runtime;
    return (environment, context, frame, _runtime, done) => {
      const callback = done as (error: unknown, result?: unknown) => void;
      let finished = false;
      return run(environment, context, frame, runtime, (error: unknown, result?: unknown) => {
        // The rest of the including layout runs inside this callback: an error after we are done is not ours.
        if (finished) return callback(error, result);
        finished = true;
        if (error) callback(located(error, source), result);
        else callback(null, result);
      });
    };
  }
}

/** Names the filter or function in what it throws, for Nunjucks does not say where it was called. */
export function named<A extends unknown[], R>(label: string, run: (...args: A) => R): (...args: A) => R {
  return function (this: unknown, ...args: A): R {
    try {
      return run.apply(this, args);
    } catch (error) {
      if (error instanceof LayoutError || !(error instanceof Error)) throw error;
      throw new Error(`${label}: ${error.message}`, { cause: error });
    }
  };
}

/** Nunjucks wants a loader, but nothing is ever looked up outside `LayoutSources`. */
class ClosedLoader {
  readonly cache: Record<string, never> = {};
  getSource(): null {
    return null;
  }
}

function located(error: unknown, source: Source): LayoutError {
  if (error instanceof LayoutError) return error;
  return locate(error instanceof Error ? error : new Error(String(error)), source);
}
