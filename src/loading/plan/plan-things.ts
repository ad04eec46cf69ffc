import { listKinds } from "../../identity/things/list-kinds.js";
import type { Candidate } from "../../identity/things/thing.js";
import type { Identifier } from "../../identity/things/identifier.js";
import { groupBy } from "../../text/group-by.js";
import type { PlannedName } from "./plan-names.js";
import type { LinkItem, Projection } from "../projection/projection.js";

/** A node as somebody who may be somebody else: what the scorer compares. */
export interface GraphThing extends Candidate {
  readonly neighbours: readonly string[];
  /** Ids of everything that it is linked to: what is linked is two. */
  readonly linked: ReadonlySet<string>;
}

/** What bears no name of its own, or is known by its code alone. */
const LEFT_OUT = new Set(["FIGURE", "SOURCE_DOCUMENT", "PLACE", "INDUSTRY"]);
/** What many share says little: a province, a field, the programme that everybody is in. */
const MOST_SHARED = 40;

/** The nodes of which two may be one, in order of id. */
export function planThings({ nodes, links }: Pick<Projection, "nodes" | "links">): readonly GraphThing[] {
  const names = new Map(
    nodes.map(({ id, properties }) => [id, JSON.parse(String(properties.namesJson)) as PlannedName[]]),
  );
  const [out, into] = [groupBy(links, ({ from }) => from), groupBy(links, ({ to }) => to)];
  const of = (id: string): readonly LinkItem[] => [...(out.get(id) ?? []), ...(into.get(id) ?? [])];
  const namesOf = (id: string): readonly string[] => (names.get(id) ?? []).map(({ value }) => value);
  const over = (id: string, type: string): readonly string[] =>
    (out.get(id) ?? []).filter((link) => link.type === type).map(({ to }) => to);
  return nodes
    .filter(({ properties }) => !LEFT_OUT.has(String(properties.kind)))
    .map(({ id, properties }): GraphThing => {
      const places = over(id, "LOCATED_IN");
      const around = of(id).map(({ from, to }) => (from === id ? to : from));
      return {
        id,
        kinds: listKinds(String(properties.kind)),
        names: names.get(id)!.map(({ value, nameKind, mergedFrom }) => ({ value, nameKind, mergedFrom })),
        identifiers: JSON.parse(String(properties.identifiersJson)) as Identifier[],
        places: [...places, ...places.flatMap((place) => over(place, "LOCATED_IN"))].flatMap(namesOf),
        wholes: over(id, "PART_OF").flatMap(namesOf),
        linked: new Set(around),
        neighbours: around.filter((other) => !places.includes(other) && of(other).length <= MOST_SHARED),
      };
    });
}
