import type { Row } from "../../database/connection.js";
import { readQuery } from "../asking/read-query.js";

/** What was said is found in another way in all that there is, of one thing (`of`), and by one source: a text for each. */
export function readChanges(name: string, turn = (cypher: string): string => cypher): (asked: Row) => string {
  const read = (said: string): string => turn(readQuery(name, { said }));
  const [inAll, ofThing, bySource] = [read("saidInAll"), read("saidOfThing"), read("saidBySource")];
  return ({ of, source }) => (of !== null ? ofThing : source !== null ? bySource : inAll);
}
