import { describe } from "node:test";
import { linear } from "./linear.ts";

describe("1 MB of anything becomes a page in time in proportion to its length", () => {
  describe("with Hugo's own settings", () =>
    linear("standard", { length: 1_000_000, most: 2000, slack: 300 }));
  describe("with all that can be switched on", () =>
    linear("everything", { length: 1_000_000, most: 2000, slack: 300 }));
});
