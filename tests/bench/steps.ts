/** The steps of a build by the files whose functions do them; the first row that matches is it. */
const steps: readonly (readonly [step: string, file: RegExp])[] = [
  ["Markdown", /\/hugo\/markdown\/|\/node_modules\/(?:markdown-it|linkify-it|mdurl|entities|uc\.micro)\//],
  ["front matter", /\/hugo\/(?:front-matter|formats)\/|\/node_modules\/(?:gray-matter|js-yaml|smol-toml)\//],
  ["shortcodes", /\/hugo\/shortcode\/|\/shortcodes\/|\/node_modules\/zod\/|\/hugo\/build\/site-shortcodes/],
  [
    "content: what joins shortcodes and Markdown",
    /\/hugo\/content\/|\/hugo\/build\/(?:content-renderer|page-content)/,
  ],
  ["config", /\/hugo\/config\/|\/hugo\/model\/settings/],
  ["model", /\/hugo\/(?:model|url)\//],
  ["layouts", /\/hugo\/(?:nunjucks|lookup)\/|\/node_modules\/nunjucks\/|\/hugo\/build\/layout/],
  ["reading", /\/hugo\/disk\/(?:site-disk|walk)|\/hugo\/build\/site-files/],
  ["writing", /\/hugo\/disk\//],
  ["assets", /\/hugo\/assets\//],
  ["cache", /\/hugo\/cache\//],
  ["Eleventy", /\/hugo\/eleventy\/|\/node_modules\/@11ty\/|\/eleventy\.config|\/node_modules\//],
  ["what joins the steps", /\/hugo\//],
];

const loading = /^node:internal\/modules\/|\/node_modules\/(?:tsx|get-tsconfig|esbuild)\//;

export interface Frame {
  readonly functionName: string;
  readonly url: string;
}

/**
 * The step that a moment belongs to. `stack` begins with the innermost function; what Node does is charged
 * to the function that asked for it, and all below the loading of a module to start-up.
 */
export function stepOf(stack: readonly Frame[]): string {
  const innermost = stack[0]?.functionName;
  if (innermost === "(garbage collector)") return "garbage collection";
  if (innermost === "(idle)") return "waiting";
  if (stack.some(({ url }) => loading.test(url))) return "start-up: modules";
  for (const { url } of stack) {
    const step = steps.find(([, file]) => file.test(url));
    if (step) return step[0];
  }
  return innermost === "(program)" ? "Node itself" : "start-up: Node";
}
