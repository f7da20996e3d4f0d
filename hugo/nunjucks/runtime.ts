import nunjucks, { type Runtime } from "nunjucks";
import { isParams } from "../formats/value.ts";
import { Html } from "../html/html.ts";

/**
 * The runtime that compiled layouts are run with: Nunjucks' own, but `Html` is not escaped again,
 * and a table of parameters answers to a key in any case, as `.Params` does in Hugo.
 */
export function layoutRuntime(): Runtime {
  const own = nunjucks.runtime;
  const runtime: Runtime = Object.create(own) as Runtime;
  runtime.suppressValue = (value, autoescape) =>
    value instanceof Html ? value.toString() : own.suppressValue(value, autoescape);
  runtime.memberLookup = (object, key) => {
    if (isParams(object) && typeof key === "string") return object[key] ?? object[key.toLowerCase()];
    const value = own.memberLookup(object, key);
    // An empty `.Content` is false in Hugo's `if` and `with`; an object never is here.
    return value instanceof Html && value.length === 0 ? "" : value;
  };
  return runtime;
}
