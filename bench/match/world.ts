import type { Candidate, NameOfThing } from "../../src/identity/things/thing.js";
import { printSearchText } from "../../src/text/print-search-text.js";
import { createRandom } from "../synthetic/random.js";
import type { RorRecord } from "./read-ror.js";
import type { UniversityRow } from "./read-universities.js";

/** An organisation, and what it is for: to learn the lexicon from, to look at failures of, or to be asked for. */
export interface WorldThing extends Candidate {
  readonly part: "train" | "develop" | "test";
  readonly education: boolean;
}

export interface World {
  readonly things: readonly WorldThing[];
}

/** Numbers of these seeds are reported (docs/identity.md). */
const REPORTED = [2, 3, 4];

/**
 * The register's organisations and the Ministry's universities; a university in both is one, by its Chinese name. Half
 * of them are for learning, by a draw for each. With `develop`, those of them that no reported seed asks for, an eighth
 * of all, are for looking at: what is tuned on them was tuned on nothing that is reported.
 */
export function planWorld(
  ror: readonly RorRecord[],
  universities: readonly UniversityRow[],
  seed: number,
  develop: boolean,
): World {
  const learns = (id: string, by: number): boolean => createRandom(by, id).chance(0.5);
  const draw = (id: string): WorldThing["part"] =>
    develop && REPORTED.every((by) => learns(id, by)) ? "develop" : learns(id, seed) ? "train" : "test";
  const named = new Map(
    ror.flatMap((record) => record.names.map(({ value }) => [printSearchText(value), record.id] as const)),
  );
  const codes = new Map(
    universities.map(({ code, name }) => [named.get(printSearchText(name)), { scheme: "MOE", value: code }] as const),
  );
  const things: WorldThing[] = ror.map((record): WorldThing => {
    const code = codes.get(record.id);
    return {
      id: `ror-${record.id}`,
      part: draw(record.id),
      education: record.types.includes("education"),
      names: record.names satisfies readonly NameOfThing[],
      kinds: [],
      identifiers: [{ scheme: "ROR", value: record.id }, ...(code ? [code] : [])],
      places: record.city === undefined ? [] : [record.city],
      wholes: [],
    };
  });
  const others = universities
    .filter(({ name }) => !named.has(printSearchText(name)))
    .map(
      ({ code, name, province, city }): WorldThing => ({
        id: `moe-${code}`,
        part: draw(code),
        education: true,
        names: [{ value: name, nameKind: "OFFICIAL" }],
        kinds: ["UNIVERSITY"],
        identifiers: [{ scheme: "MOE", value: code }],
        places: [province, city],
        wholes: [],
      }),
    );
  return { things: [...things, ...others] };
}
