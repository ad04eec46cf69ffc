/** What stands for a string or a number in an expectation is typed as one: Vitest says any, which fits everywhere. */
declare module "vitest" {
  interface ExpectStatic {
    closeTo: (expected: number, precision?: number) => number;
    stringContaining: (expected: string) => string;
    stringMatching: (expected: string | RegExp) => string;
  }
}

export {};
