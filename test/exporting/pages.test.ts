import { expect, test } from "vitest";
import { type ExportedGraph, openGraph } from "../../src/exporting/read-rows.js";
import { testDatabase } from "../support/database.js";
import { loadExported } from "./exported-graph.js";

/** More than a page holds. */
const MANY = 12_000;

async function collect<Item>(pages: AsyncIterable<readonly Item[]>): Promise<readonly (readonly Item[])[]> {
  const all: (readonly Item[])[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

// A hub whose links are more than a page, and behind it as many things, each with a link to it.
test("what takes several pages is there once, in order of ids, a hub on one page with all its links", async () => {
  const database = await testDatabase();
  await loadExported();
  await database.write(async (run) => {
    await run(
      `CREATE (hub:Entity { id: 'b-hub', kind: 'ENTERPRISE', name: 'hub' })
       WITH hub UNWIND range(1, $many) AS at
       CREATE (n:Entity { id: 'c-' + right('0000' + at, 5), kind: 'ENTERPRISE', name: 'n' })
       CREATE (hub)-[:LEADS { id: 'l-' + right('0000' + at, 5) }]->(n)-[:MEMBER_OF { id: 'm-' + at, asOf: '2024' }]->(hub)`,
      { many: MANY },
    );
  });
  const graph: ExportedGraph = (await openGraph(database))!;
  const [nodes, links] = [await collect(graph.nodes()), await collect(graph.links())];
  const ids = nodes.flat().map(({ id }) => id);
  expect(ids).toHaveLength(MANY + 5);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(nodes.length).toBeGreaterThan(2);

  const all = links.flat();
  expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).sort());
  expect(new Set(all.map(({ id }) => id)).size).toBe(2 * MANY + 1);
  expect(all).toHaveLength(2 * MANY + 1);
  expect(links.length).toBeGreaterThan(2);
  const ofHub = links.filter((page) => page.some(({ from }) => from === "b-hub"));
  expect(ofHub).toHaveLength(1);
  // What only some have is of those alone.
  expect(all.filter(({ properties }) => "asOf" in properties && properties.asOf === "2024")).toHaveLength(MANY);
});
