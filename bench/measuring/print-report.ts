import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import type { Database } from "../../src/database/connection.js";
import type { Measured } from "./measure-question.js";
import { readMemory, type Memory } from "./read-memory.js";
import type { Server } from "./start-server.js";

export interface Surroundings {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Of the server's processes, when all was asked. */
  readonly memory: { readonly node: Memory | undefined; readonly neo4j: Memory | undefined };
  readonly graph: {
    readonly version: string;
    readonly nodes: number;
    readonly links: number;
    readonly statements: number;
  };
}

/** What a figure means nothing without. */
export async function readSurroundings(database: Database, { pid, neo4jPid }: Server): Promise<Surroundings> {
  const installed = (name: string): string =>
    (
      JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")) as {
        version: string;
      }
    ).version;
  const [components] = await database.read("CALL dbms.components() YIELD versions RETURN versions[0] AS version");
  const [graph] = await database.read(
    "MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version, g.nodes AS nodes, g.links AS links, g.statements AS statements",
  );
  const [cpu] = cpus();
  return {
    machine: `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    versions: {
      node: process.versions.node,
      neo4j: String(components?.version),
      "neo4j-driver": installed("neo4j-driver"),
      "@neo4j/graphql": installed("@neo4j/graphql"),
      "@apollo/server": installed("@apollo/server"),
      graphql: installed("graphql"),
    },
    memory: { node: readMemory(pid), neo4j: neo4jPid === undefined ? undefined : readMemory(neo4jPid) },
    graph: graph as unknown as Surroundings["graph"],
  };
}

/** Markdown. A ratio above 1 is in disfavour of GraphQL. */
export function printReport(measured: readonly Measured[], { machine, versions, memory, graph }: Surroundings): string {
  const number = (value: number): string =>
    value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
  return [
    `${graph.nodes} nodes, ${graph.links} links, ${graph.statements} statements (version ${graph.version}).`,
    `${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    `Memory afterwards: Node ${printMemory(memory.node)}, Neo4j ${printMemory(memory.neo4j)}.`,
    "",
    "| question | at once | n | p50 GraphQL | p50 Cypher | ratio | p99 GraphQL | p99 Cypher | ratio | GraphQL /s | Cypher /s | ratio | asked again p50 | /s |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...measured.map(({ question, concurrency, samples, http, bolt, again }) => {
      const cells = [
        question,
        concurrency,
        `${http.n} (${samples})`,
        `${number(http.p50)} ms`,
        `${number(bolt.p50)} ms`,
        `**${number(http.p50 / bolt.p50)}**`,
        `${number(http.p99)} ms`,
        `${number(bolt.p99)} ms`,
        number(http.p99 / bolt.p99),
        number(http.perSecond),
        number(bolt.perSecond),
        `**${number(bolt.perSecond / http.perSecond)}**`,
        `${number(again.p50)} ms`,
        number(again.perSecond),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
  ].join("\n");
}

/** "180 MB (PSS 150)". */
function printMemory(memory: Memory | undefined): string {
  if (!memory) return "not known";
  return `${memory.rss.toFixed(0)} MB${memory.pss === undefined ? "" : ` (PSS ${memory.pss.toFixed(0)})`}`;
}
