import { expect, test } from "vitest";
import { countPartners } from "../../src/analytics/partners.js";
import { network } from "./networks.js";

test("partners are counted once however much is shared, over what counts as shared alone", () => {
  // 0, 1, 2 are partners; 3 and 4 are shared, 5 is not. 0 and 1 share both, 2 shares 4 with them, and 5 with 0.
  const counts = countPartners(
    network(6, [
      [0, 3],
      [1, 3],
      [0, 4],
      [1, 4],
      [2, 4],
      [2, 5],
      [0, 5],
      [0, 1],
    ]),
    {
      isPartner: Uint8Array.of(1, 1, 1, 0, 0, 0),
      isShared: Uint8Array.of(0, 0, 0, 1, 1, 0),
    },
  );
  expect([...counts]).toEqual([2, 2, 2, 0, 0, 0]);
});

test("who shares nothing has none", () => {
  expect([
    ...countPartners(
      network(3, [
        [0, 1],
        [1, 2],
      ]),
      { isPartner: Uint8Array.of(1, 1, 0), isShared: Uint8Array.of(0, 0, 1) },
    ),
  ]).toEqual([0, 0, 0]);
});
