import type { Candidate, NameOfThing } from "../../src/identity/thing.js";
import { printSearchText } from "../../src/text/print-search-text.js";
import { createRandom } from "../synthetic/random.js";
import type { RorRecord } from "./read-ror.js";
import type { UniversityRow } from "./read-universities.js";

/** An organisation to ask for, and whether the lexicon may learn from it. */
export interface WorldThing extends Candidate {
  readonly part: "train" | "test";
  readonly education: boolean;
}

export interface World {
  readonly things: readonly WorldThing[];
}

/** The register's organisations and the Ministry's universities; a university in both is one, by its Chinese name. Half of them are for learning, by a draw for each. */
export function planWorld(ror: readonly RorRecord[], universities: readonly UniversityRow[], seed: number): World {
  const draw = (id: string): "train" | "test" => (createRandom(seed, id).chance(0.5) ? "train" : "test");
  const named = new Map(ror.flatMap((record) => record.names.map(({ value }) => [value, record.id] as const)));
  const codes = new Map(universities.map(({ code, name }) => [named.get(printSearchText(name)), { scheme: "MOE", value: code }] as const));
  const things: WorldThing[] = ror.map((record): WorldThing => {
    const code = codes.get(record.id);
    return {
      id: `ror-${record.id}`, part: draw(record.id), education: record.types.includes("education"), names: record.names satisfies readonly NameOfThing[], kinds: [],
      identifiers: [{ scheme: "ROR", value: record.id }, ...(code ? [code] : [])], places: record.city === undefined ? [] : [record.city], wholes: [],
    };
  });
  const others = universities.filter(({ name }) => !named.has(printSearchText(name))).map(({ code, name, province, city }): WorldThing => ({
    id: `moe-${code}`, part: draw(code), education: true, names: [{ value: name, nameKind: "OFFICIAL" }], kinds: ["UNIVERSITY"],
    identifiers: [{ scheme: "MOE", value: code }], places: [province, city], wholes: [],
  }));
  return { things: [...things, ...others] };
}
