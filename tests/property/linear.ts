import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileTexts } from "./hostile.ts";

export interface Budget {
  /** Of the longer text, in characters; it is compared with one of half the length. */
  readonly length: number;
  /** For the longer text: milliseconds of this process's own time, so that a busy machine does not count. */
  readonly most: number;
  /** In milliseconds: what may come of collecting garbage and of code that is compiled anew. */
  readonly slack: number;
}

/** A test for each hostile text: a whole page of it takes time in proportion to its length, and no stack is too small. */
export function linear(
  render: (text: string) => unknown,
  budget: Budget,
  /** Only these texts; all when left out. */
  chosen?: ReadonlySet<string>,
): void {
  for (const [name, text] of hostileTexts) {
    if (chosen && !chosen.has(name)) continue;
    test(name, () => {
      const whole = text(budget.length);
      const half = text(budget.length / 2);
      // What else the machine does can only make a run look slower, so the best of a few counts.
      for (let tries = 3; ; tries--) {
        const first = milliseconds(() => render(half));
        const second = milliseconds(() => render(whole));
        const told = `${Math.round(first)} ms for half of what takes ${Math.round(second)} ms`;
        if (second < budget.most && second < 2.6 * first + budget.slack) return;
        assert.ok(tries > 1, told);
      }
    });
  }
}

function milliseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
