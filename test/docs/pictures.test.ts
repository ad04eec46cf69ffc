import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import cytoscape from "cytoscape";
import * as d3 from "d3-force";
import Graph from "graphology";
import type { AbstractGraph } from "graphology-types";
import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/api/limits/limits.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { serveApi } from "../api/errors/served-api.js";
import { askSeeds, idOf, PATIENCE_MS, type WithId } from "../support/api.js";

const PAGE = readFileSync(join(PROJECT_FOLDER, "docs/pictures.md"), "utf8");

interface Drawn {
  readonly nodes: readonly { readonly degree: number; readonly entity: WithId & { readonly name: string } }[];
  readonly links: readonly { readonly id: string; readonly from: WithId; readonly to: WithId }[];
}

/** The code of the block that is marked so. */
function readBlock(mark: string): string {
  const block = new RegExp(`^\`\`\`${mark}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(PAGE)?.[1];
  if (block === undefined) throw new Error(`docs/pictures.md has no block ${mark}`);
  return block;
}

/** Runs a block with these names in scope. The answer is a list of what it calls `answer`: Cytoscape has a `then` of its own. */
async function runBlock<Value>(name: string, scope: object, answer: string): Promise<readonly [Value]> {
  const code = `(async ({ ${Object.keys(scope).join(", ")} }) => { ${readBlock(`js ${name}`)}\nreturn [${answer}]; })`;
  const run = runInThisContext(code) as (given: object) => Promise<readonly [Value]>;
  return run(scope);
}

type Placed = d3.SimulationNodeDatum & WithId;

let graph: Drawn;

describe("pictures of the seeds", () => {
  beforeAll(async () => {
    await askSeeds();
  });

  test("all pages, as one graph of which each link has both ends", async () => {
    const limits = { ...LIMITS, timeoutMs: PATIENCE_MS }; // the first plan of a busy machine takes its time
    const scope = { fetch, query: readBlock("graphql").replace("first: 1000", "first: 7"), url: "" };
    [graph] = await runBlock<Drawn>("page", { ...scope, url: `${await serveApi({ limits })}/graphql` }, "graph");
    const ids = new Set(graph.nodes.map(({ entity }) => entity.id));
    expect(ids.size).toBe(graph.nodes.length);
    expect(ids.size).toBeGreaterThan(14);
    expect(ids).toContain("enterprise-shagang");
    expect(graph.links.length).toBeGreaterThan(6);
    expect(new Set(graph.links.map(idOf)).size).toBe(graph.links.length);
    for (const { from, to } of graph.links) expect([ids.has(from.id), ids.has(to.id)]).toEqual([true, true]);
  });

  test("Cytoscape", async () => {
    const [cy] = await runBlock<cytoscape.Core>("cytoscape", { cytoscape, graph, container: undefined }, "cy");
    expect([cy.nodes().length, cy.edges().length]).toEqual([graph.nodes.length, graph.links.length]);
    expect(
      cy
        .$id("enterprise-shagang")
        .neighborhood("node")
        .map((node) => node.id()),
    ).toContain("community-quality-steel");
  });

  test("sigma draws a graph of graphology", async () => {
    let drawn: unknown;
    const Sigma = class {
      constructor(net: unknown) {
        drawn = net;
      }
    };
    const [net] = await runBlock<AbstractGraph>("sigma", { Graph, Sigma, graph, container: undefined }, "net");
    expect(drawn).toBe(net);
    expect([net.order, net.size]).toEqual([graph.nodes.length, graph.links.length]);
    expect(net.outNeighbors("enterprise-shagang")).toContain("community-quality-steel");
  });

  test("ECharts takes its series", async () => {
    const options: { series: { data: (WithId & { category: number })[]; links: Ends[]; categories: unknown[] }[] }[] =
      [];
    const echarts = { init: () => ({ setOption: (option: (typeof options)[0]) => options.push(option) }) };
    await runBlock("echarts", { echarts, graph, container: undefined }, "undefined");
    const { data, links, categories } = options[0]!.series[0]!;
    checkEnds(
      data,
      links.map(({ source, target }) => [source, target]),
    );
    for (const { category } of data) expect(categories[category]).toBeDefined();
  });

  test("d3 places the nodes", async () => {
    const [simulation] = await runBlock<d3.Simulation<Placed, undefined>>("d3", { d3, graph }, "simulation");
    simulation.stop().tick(5);
    expect(simulation.nodes().map(idOf)).toEqual(graph.nodes.map(({ entity }) => entity.id));
    for (const { x, y } of simulation.nodes()) expect([x, y].every(Number.isFinite)).toBe(true);
    const force = simulation.force<d3.ForceLink<Placed, d3.SimulationLinkDatum<Placed>>>("link");
    for (const { source } of force!.links()) expect(source).toHaveProperty("x");
  });

  test("vis-network takes its nodes and edges", async () => {
    const given: { nodes: WithId[]; edges: (WithId & { from: string; to: string })[] }[] = [];
    const vis = {
      Network: class {
        constructor(_container: unknown, data: (typeof given)[0]) {
          given.push(data);
        }
      },
    };
    await runBlock("vis", { vis, graph, container: undefined }, "undefined");
    const { nodes, edges } = given[0]!;
    checkEnds(
      nodes,
      edges.map(({ from, to }) => [from, to]),
    );
    expect(new Set(edges.map(idOf)).size).toBe(graph.links.length);
  });
});

interface Ends {
  readonly source: string;
  readonly target: string;
}

function checkEnds(nodes: readonly WithId[], ends: readonly (readonly [string, string])[]): void {
  const ids = new Set(nodes.map(idOf));
  expect(ids).toEqual(new Set(graph.nodes.map(({ entity }) => entity.id)));
  expect(nodes).toHaveLength(ids.size);
  expect(ends).toEqual(graph.links.map(({ from, to }) => [from.id, to.id]));
}

test.each([...PAGE.matchAll(/^```js (\w+)\n([\s\S]*?)^```$/gm)].map(([, name, code]) => [name, code!] as const))(
  "the code for %s is of at most ten lines",
  (_, code) => {
    expect(code.trim().split("\n").length).toBeLessThanOrEqual(10);
  },
);
