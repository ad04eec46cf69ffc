import type { Row } from "../../../database/connection.js";

/**
 * Our one way of reading, in the shape of the transaction that @neo4j/graphql takes: so its statements have our time
 * limit and error translation, and take one round trip where a transaction of the driver takes three.
 */
export function asTransaction(read: (cypher: string, parameters: Row) => Promise<Row[]>): {
  run: (cypher: string, parameters: Row) => Promise<unknown>;
} {
  return {
    run: async (cypher, parameters) => ({
      records: (await read(cypher, parameters)).map((row) => ({
        toObject: () => row,
        [Symbol.iterator]: () => Object.values(row).values(),
      })),
      summary: { counters: { updates: () => ({}) } },
    }),
  };
}
