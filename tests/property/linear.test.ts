import { describe } from "node:test";
import { linear } from "./linear.ts";

describe("20 kB of anything becomes a page in time in proportion to its length", () =>
  linear("everything", { length: 20_000, most: 600, slack: 300 }));
