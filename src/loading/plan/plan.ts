import type { Model } from "../../model/model.js";
import type { Source } from "../../sources/source.js";
import type { Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { printHash } from "../projection/hash-item.js";
import type { JudgementEntry } from "../../identity/judgements/judgement.js";
import { planDisagreements } from "./plan-disagreements.js";
import { planJudgements, planRedirects } from "./plan-judgements.js";
import { planLinks } from "./plan-links.js";
import { mergeSubjects, planMerges } from "../merging/plan-merges.js";
import { planNodes, planSourceNode } from "./plan-nodes.js";
import { planStatement } from "./plan-statements.js";
import { planUndone } from "./plan-undone.js";
import type { Counts, Item, NodeItem, Projection } from "../projection/projection.js";

/**
 * The graph that sources, statements and judgements of who is who make: pure, and the same for the same ones in
 * whatever order they come. The statements must be valid (src/validation).
 */
export function plan(
  sources: readonly Source[],
  statements: readonly Statement[],
  model: Model,
  judgements: readonly JudgementEntry[] = [],
): Projection {
  const clusters = planMerges(statements, judgements);
  const merged = mergeSubjects(statements, clusters.survivors);
  const live = merged.filter(({ retraction }) => retraction === undefined);
  const entities = planNodes(live, model, clusters.survivors);
  const documents = sources.map((source) => planSourceNode(source, model));
  const nodes = sortById([...entities.nodes, ...documents.map(({ node }) => node)]);
  const names = sortById([...entities.names, ...documents.flatMap((document) => document.names)]);
  const voices = new Map(sources.map(({ id, workId }) => [id, workId]));
  const links = sortById(planLinks(live, model, voices, new Set(nodes.map(({ id }) => id))));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const items = sortById(merged.map((statement) => planStatement(statement, byId.get(statement.sourceId)!, model)));
  const disagreements = sortById(planDisagreements(live, model));
  const undone = sortById(merged.flatMap(planUndone));
  const decisions = sortById(planJudgements(clusters));
  return {
    nodes,
    links,
    names,
    statements: items,
    disagreements,
    undone,
    redirects: sortById(planRedirects(clusters)),
    judgements: decisions,
    version: printVersion([nodes, links, names, items, disagreements, ...(undone.length === 0 ? [] : [undone])]),
    judgementsVersion: decisions.length === 0 ? "" : printVersion([decisions]),
    counts: {
      nodes: nodes.length,
      links: links.length,
      statements: items.length,
      sources: sources.length,
      undated: countUndated(live),
      kinds: countKinds(nodes, model),
    },
  };
}

function sortById<T extends Item>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function printVersion(lists: readonly (readonly Item[])[]): string {
  return printHash(
    lists.map((items) => items.map(({ id, properties }) => `${id} ${String(properties.hash)}`).join("\n")).join("\n\n"),
  );
}

/** Links that no source dates, one for each live statement. */
export function countUndated(live: readonly Statement[]): number {
  return live.filter(
    ({ objectId, overruledBy, validFrom, asOf }) =>
      objectId !== undefined && overruledBy === undefined && (validFrom ?? asOf) === undefined,
  ).length;
}

function countKinds(nodes: readonly NodeItem[], model: Model): Counts["kinds"] {
  const groups = groupBy(nodes, ({ properties }) => properties.kind);
  return [...model.kinds.values()]
    .map(({ name }) => ({ kind: name, count: groups.get(name)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
