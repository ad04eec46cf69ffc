import { type GraphQLResolveInfo, Kind as Node } from "graphql";
import type { Row } from "../../database/connection.js";
import { KIND } from "../hidden-fields.js";
import { collectSelections } from "../library/handover/collect-selections.js";

/**
 * What is selected of a thing, where the row that led to it knows all of that: it saves a second statement.
 * @param known of the thing, by the names of its fields: its id, of an entity its kind too
 * @returns undefined where more is selected
 */
export function readKnown(known: Row | null | undefined, { fieldNodes }: GraphQLResolveInfo): Row | undefined {
  if (!known) return undefined;
  const row: Row = { [KIND]: known.kind };
  for (const node of collectSelections(fieldNodes)) {
    if (node.kind !== Node.FIELD || (node.arguments ?? []).length > 0) return undefined;
    const name = node.name.value;
    if (name === "__typename") continue; // the type says it
    if (known[name] === undefined) return undefined;
    row[node.alias?.value ?? name] = known[name];
  }
  return row;
}
