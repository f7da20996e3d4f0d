import fc from "fast-check";

/**
 * The same texts at each run; `SEED=1` tries others, `RUNS=10` ten times as many.
 * A failure prints the seed and the smallest text that fails.
 */
export function runs(numRuns: number): { seed: number; numRuns: number } {
  return { seed: Number(process.env.SEED ?? 20260101), numRuns: numRuns * Number(process.env.RUNS ?? 1) };
}

/** Holds for all texts that the arbitrary makes. */
export function forAll<T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), runs(numRuns));
}
