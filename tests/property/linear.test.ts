import { describe } from "node:test";
import { linear } from "./linear.ts";
import { pageRenderer } from "./page.ts";

describe("20 kB of anything becomes a page in time in proportion to its length", () =>
  linear(pageRenderer("everything"), { length: 20_000, most: 600, slack: 300 }));
