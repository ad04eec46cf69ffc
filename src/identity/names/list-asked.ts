import { hasHan } from "../../text/print-search-text.js";
import type { NameOfThing } from "../things/thing.js";
import { readAffiliation } from "./split-affiliation.js";

/** How much less a name counts than what is meant first: it is of what that belongs to, or others bear it too. */
const LITTLE_LESS = 0.05;
const LESS = 0.15;

/** Whom to look for, and where addresses say that it is. */
export interface Asked {
  readonly names: readonly NameOfThing[];
  /** Places of addresses: an author's city may be another than the body's own. */
  readonly places: readonly string[];
}

const read = new WeakMap<readonly NameOfThing[], Asked>();

/** Names as they are asked for: of what authors write under a paper the bodies that it names, the likeliest first. */
export function readAsked(names: readonly NameOfThing[]): Asked {
  const asked = read.get(names) ?? expand(names);
  read.set(names, asked);
  return asked;
}

function expand(names: readonly NameOfThing[]): Asked {
  const all = names.map(expandOne);
  return { names: all.flatMap((one) => one.names), places: all.flatMap(({ places }) => places) };
}

function expandOne(name: NameOfThing): Asked {
  const found = readAffiliation(name.value);
  if (!found) return { names: [name], places: [] };
  const { own, part, wholes, likelier, places } = found;
  const called = (value: string, less: number): NameOfThing => ({ ...name, value, ...(less > 0 ? { less } : {}) });
  const [main = own[0]!] = wholes;
  const ofWhole = likelier ? LITTLE_LESS : LESS;
  return {
    names: [
      ...own.map((value) => called(value, 0)),
      // 遵义医科大学医学与科技学院 stands in the register beside 遵义医科大学.
      ...wholes.map((value, index) => called(value, index === 0 ? ofWhole : LESS + LITTLE_LESS)),
      ...part.map((value) => called(value, likelier ? LESS : LITTLE_LESS)),
      // China University of Geosciences, Wuhan is called so.
      ...places
        .slice(0, 1)
        .map((place) =>
          called(hasHan(main) ? `${main}（${place}）` : `${main}, ${place}`, wholes.length > 0 ? ofWhole : LITTLE_LESS),
        ),
    ],
    places,
  };
}
