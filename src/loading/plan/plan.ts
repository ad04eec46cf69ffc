import type { JudgementEntry } from "../../identity/judgements/judgement.js";
import type { Clusters } from "../../identity/judgements/plan-clusters.js";
import type { Model } from "../../model/model.js";
import type { Source } from "../../sources/source.js";
import type { Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { mergeSubjects, planMerges } from "../merging/plan-merges.js";
import type { Counts, Item, Items, NodeItem, Projection } from "../projection/projection.js";
import { sumItems } from "../projection/sum-items.js";
import { planDisagreements } from "./plan-disagreements.js";
import { planJudgements, planRedirects } from "./plan-judgements.js";
import { planLinks } from "./plan-links.js";
import { planNodes, planSourceNode } from "./plan-nodes.js";
import { planSentences } from "./plan-sentences.js";
import { planStatement } from "./plan-statements.js";
import { planUndone } from "./plan-undone.js";

/** Counted up when the same statements would make another graph than before: what is stored is then planned anew. */
export const PLANNER = 4;

/** Which part of the graph is planned. Of whatever is in it, all statements that make it have to be given. */
export interface Scope {
  /** Nodes with their names, by id. */
  readonly hasThing: (id: string) => boolean;
  /** Ends of links that are there, besides those that are planned. */
  readonly isThere: (id: string) => boolean;
  readonly hasPair: (from: string, to: string) => boolean;
  readonly hasStatement: (id: string) => boolean;
  /** Disagreements, by what they are found by. */
  readonly hasGroup: (group: string) => boolean;
}

const always = (): boolean => true;
const WHOLE: Scope = {
  hasThing: always,
  isThere: () => false,
  hasPair: always,
  hasStatement: always,
  hasGroup: always,
};

export interface ToPlan {
  /** Sources whose nodes are planned. */
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** What judgements came to. */
  readonly clusters: Clusters;
  /** What every id stands for that was merged into another; those of `clusters`, where that is all. */
  readonly survivors?: ReadonlyMap<string, string>;
  /** Which sources are one voice: their workId by id. */
  readonly voices: ReadonlyMap<string, string>;
}

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
  const clusters = planMerges(statements, judgements, model);
  const voices = new Map(sources.map(({ id, workId }) => [id, workId]));
  const items = planItems({ sources, statements, clusters, voices }, model);
  return { ...items, ...sumItems(items), counts: countItems(items, statements, model) };
}

/** The part of the graph that is in the scope. Pure. */
export function planItems(
  { sources, statements, clusters, survivors = clusters.survivors, voices }: ToPlan,
  model: Model,
  { hasThing, isThere, hasPair, hasStatement, hasGroup }: Scope = WHOLE,
): Items {
  const merged = mergeSubjects(statements, survivors);
  const live = merged.filter(({ retraction }) => retraction === undefined);
  const about = live.filter(({ subjectId }) => hasThing(subjectId));
  const entities = planNodes(about, model, survivors);
  const documents = sources.map((source) => planSourceNode(source, model));
  const nodes = sortById([...entities.nodes, ...documents.map(({ node }) => node)]);
  const planned = new Set(nodes.map(({ id }) => id));
  const linking = live.filter(({ subjectId, objectId }) => objectId !== undefined && hasPair(subjectId, objectId));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const own = merged.filter(({ id }) => hasStatement(id));
  return {
    nodes,
    links: sortById(planLinks(linking, model, voices, (id) => planned.has(id) || isThere(id))),
    names: sortById([...entities.names, ...documents.flatMap((document) => document.names)]),
    statements: sortById(own.map((statement) => planStatement(statement, byId.get(statement.sourceId), model))),
    sentences: sortById(sources.flatMap(planSentences)),
    disagreements: sortById(planDisagreements(live, model).filter(({ group }) => hasGroup(group))),
    undone: sortById(own.flatMap(planUndone)),
    redirects: sortById(planRedirects(clusters)),
    judgements: sortById(planJudgements(clusters)),
  };
}

function sortById<T extends Item>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countItems(
  { nodes, links, statements: items }: Items,
  statements: readonly Statement[],
  model: Model,
): Counts {
  const standing = statements.filter(({ retraction }) => retraction === undefined);
  return {
    nodes: nodes.length,
    links: links.length,
    statements: items.filter(({ properties }) => properties.status === "LIVE").length,
    sources: new Set(standing.map(({ sourceId }) => sourceId)).size,
    undated: countUndated(statements),
    kinds: countKinds(nodes, model),
  };
}

/** Statements that were not taken back. */
export function countStanding(statements: readonly Statement[]): number {
  return statements.filter(({ retraction }) => retraction === undefined).length;
}

/** Links that no source dates, one for each live statement. */
export function countUndated(statements: readonly Statement[]): number {
  return statements.filter(
    ({ objectId, overruledBy, validFrom, asOf, retraction }) =>
      retraction === undefined &&
      objectId !== undefined &&
      overruledBy === undefined &&
      (validFrom ?? asOf) === undefined,
  ).length;
}

function countKinds(nodes: readonly NodeItem[], model: Model): Counts["kinds"] {
  const groups = groupBy(nodes, ({ properties }) => properties.kind);
  return [...model.kinds.values()]
    .map(({ name }) => ({ kind: name, count: groups.get(name)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
