import { expect, test } from "vitest";
import { KeptStatements } from "../../../src/importing/kept/kept-statements.js";
import type { Statement } from "../../../src/statements/statement.js";

/** A statement about a thing, or a link from it to another. */
function say(subjectId: string, objectId?: string): Statement {
  return {
    id: `${subjectId} ${objectId ?? ""}`,
    subjectId,
    predicate: objectId === undefined ? "kind" : "PART_OF",
    ...(objectId === undefined ? { value: "Unit" } : { objectId }),
    details: {},
    modality: "ASSERTED",
    basis: "PRINTED",
    sourceId: "a",
    evidence: [],
    recordedAt: "2026-01-01T00:00:00Z",
  };
}

test.each([10, 1_000])("held up to %d or put aside, the pieces are the same", { timeout: 20_000 }, async (most) => {
  const there = new Set(["place"]);
  const kept = new KeptStatements(most, (id) => there.has(id));
  for (let index = 0; index < 100; index++) {
    there.add(`unit-${index}`);
    kept.addRow([say(`unit-${index}`), say(`unit-${index}`, "place"), say(`unit-${index}`, `unit-${99 - index}`)]);
    await kept.flush();
  }
  kept.addPlaces([say("place")]);
  kept.addEndings([say("gone")]);
  const { count, leftOut, pieces, statements, close } = await kept.finish(new Set(["unit-0"]));
  expect([count, leftOut]).toEqual([302 - 3, 3]);
  expect(statements).toHaveLength(most === 10 ? 0 : count);
  for (const _ of [1, 2]) {
    const read: string[][] = [];
    for await (const piece of pieces(50)) read.push(piece.map(({ id }) => id));
    expect(read.every((piece) => piece.length <= 50)).toBe(true);
    const all = read.flat();
    expect([all.length, all[0], all.at(-1)]).toEqual([count, "place ", "gone "]);
    // The other end of a link is written before it, or with it.
    const at = (id: string): number => read.findIndex((piece) => piece.includes(id));
    for (let index = 1; index < 99; index++)
      expect(at(`unit-${index} unit-${99 - index}`)).toBeGreaterThanOrEqual(at(`unit-${99 - index} `));
    expect(at("unit-1 ")).toBe(at("unit-1 place"));
  }
  await close();
});
