import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Size {
  readonly name: string;
  /** KiB, compressed. */
  readonly size: number;
  readonly most: number;
}

test("what the build measured is within what a page may weigh", () => {
  const sizes = JSON.parse(readFileSync(new URL("../../dist/explorer/sizes.json", import.meta.url), "utf8")) as Size[];
  console.log(`Compressed: ${sizes.map(({ name, size }) => `${name} ${size.toFixed(1)} KiB`).join(", ")}`);
  expect(sizes.map(({ name }) => name)).toEqual(expect.arrayContaining(["the first load", "network"]));
  for (const { name, size, most } of sizes) expect(size, name).toBeLessThanOrEqual(most);
});
