import { countStanding, countUndated } from "../../src/loading/plan/plan.js";
import { planDisagreements } from "../../src/loading/plan/plan-disagreements.js";
import { planLinks } from "../../src/loading/plan/plan-links.js";
import { planNodes, planSourceNode } from "../../src/loading/plan/plan-nodes.js";
import { planSentences } from "../../src/loading/plan/plan-sentences.js";
import { planStatement } from "../../src/loading/plan/plan-statements.js";
import { COUNTING } from "../../src/loading/graph-state.js";
import { printMaker } from "../../src/loading/print-maker.js";
import { EMPTY_SUM, printSummand, sumHashes } from "../../src/loading/projection/hash-item.js";
import type { VERSIONED } from "../../src/loading/projection/sum-items.js";
import type {
  Counts,
  Item,
  NameItem,
  NodeItem,
  SentenceItem,
  StatementItem,
} from "../../src/loading/projection/projection.js";
import type { Model } from "../../src/model/model.js";
import type { Chapter } from "../synthetic/source-draft.js";
import { createCsvTables, isEmpty, type Table } from "./csv-tables.js";

export interface WrittenGraph {
  readonly tables: readonly Table[];
  readonly version: string;
  readonly counts: Counts;
  /** Nodes with a property that is an empty list, which CSV cannot say: to be set afterwards. */
  readonly emptyLists: readonly { readonly label: string; readonly id: string; readonly property: string }[];
}

/** The links of a chapter may lead to nodes of any other: whether they are there, the importer finds out. */
const isAnywhere = (): boolean => true;

/**
 * Writes chapters as CSV, one at a time. What stands in it is planned by src/loading, so it is what a load of all their
 * statements would write; that needs every entity and link to have its statements in one chapter, and no full name on
 * two bodies of different chapters.
 * @throws Error where a name is
 */
export function writeGraph(chapters: Iterable<Chapter>, model: Model, folder: string, builtAt: string): WrittenGraph {
  const tables = createCsvTables(folder);
  let version = EMPTY_SUM;
  const emptyLists: { label: string; id: string; property: string }[] = [];
  const kinds = new Map<string, number>();
  const totals = { nodes: 0, links: 0, statements: 0, sources: 0, undated: 0 };
  const checkNames = createNameCheck();

  const count = (list: (typeof VERSIONED)[number], { id, properties }: Item): void => {
    version = sumHashes(version, [printSummand(list, id, String(properties.hash))]);
  };
  const writeNode = (list: (typeof VERSIONED)[number], labels: readonly string[], space: string, item: Item): void => {
    count(list, item);
    tables.node(labels, space, item.properties);
    for (const [property, value] of Object.entries(item.properties))
      if (isEmpty(value)) emptyLists.push({ label: labels[0]!, id: item.id, property });
  };
  const writeEntity = (node: NodeItem): void => {
    const kind = String(node.properties.kind);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    totals.nodes++;
    writeNode("nodes", node.labels, "entity", node);
  };
  const writeName = (name: NameItem): void => {
    writeNode("names", ["Name"], "name", name);
    tables.relationship("NAMES", { space: "name", id: name.id }, { space: "entity", id: name.entityId }, {});
  };

  for (const { sources, statements } of chapters) {
    const live = statements.filter(({ retraction }) => retraction === undefined);
    const entities = planNodes(live, model);
    const documents = sources.map((source) => planSourceNode(source, model));
    checkNames(entities.nodes, entities.names);
    for (const node of [...entities.nodes, ...documents.map((document) => document.node)]) writeEntity(node);
    for (const name of [...entities.names, ...documents.flatMap((document) => document.names)]) writeName(name);
    const voices = new Map(sources.map(({ id, workId }) => [id, workId]));
    for (const link of planLinks(live, model, voices, isAnywhere)) {
      count("links", link);
      tables.relationship(
        link.type,
        { space: "entity", id: link.from },
        { space: "entity", id: link.to },
        link.properties,
      );
      totals.links++;
    }
    const sentences = new Map(sources.map((source) => [source.id, planSentences(source)]));
    for (const item of [...sentences.values()].flat()) writeNode("sentences", ["Sentence"], "sentence", item);
    const byId = new Map(sources.map((source) => [source.id, source]));
    for (const statement of statements) {
      const item = planStatement(statement, byId.get(statement.sourceId), model);
      writeNode("statements", ["Statement"], "statement", item);
      tables.relationship("STATED_IN", { space: "statement", id: item.id }, { space: "entity", id: item.sourceId }, {});
      for (const id of listQuoted(sentences.get(item.sourceId) ?? [], item))
        tables.relationship("RESTS_ON", { space: "statement", id: item.id }, { space: "sentence", id }, {});
    }
    for (const item of planDisagreements(live, model)) {
      writeNode("disagreements", ["Disagreement"], "disagreement", item);
      for (const id of item.concerns)
        tables.relationship("CONCERNS", { space: "disagreement", id: item.id }, { space: "entity", id }, {});
    }
    totals.undated += countUndated(statements);
    totals.statements += countStanding(statements);
    totals.sources += sources.length;
  }

  const counted = [...model.kinds.values()]
    .map(({ name }) => ({ kind: name, count: kinds.get(name) ?? 0 }))
    .filter(({ count }) => count > 0);
  tables.node(["Graph"], "graph", {
    id: "graph",
    version,
    judgementsVersion: EMPTY_SUM,
    counting: COUNTING,
    madeBy: printMaker(model),
    builtAt,
    ...totals,
    imports: 1,
    kinds: JSON.stringify(counted),
  });
  return { tables: tables.close(), version, counts: { ...totals, kinds: counted }, emptyLists };
}

/** Ids of the sentences, which are in order, that a statement quotes of. */
function listQuoted(sentences: readonly SentenceItem[], { spans }: StatementItem): ReadonlySet<string> {
  const quoted = new Set<string>();
  for (const { start, end } of spans) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Number(sentences[middle]!.properties.end) > start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < sentences.length && Number(sentences[at]!.properties.start) < end; at++)
      quoted.add(sentences[at]!.id);
  }
  return quoted;
}

const NAMED_APART = new Set([
  "UNIVERSITY",
  "ENTERPRISE",
  "GOVERNMENT_BODY",
  "ASSOCIATION",
  "MEDIA_ORGANIZATION",
  "COMMUNITY",
]);
const SHORT = new Set(["ABBREVIATION", "ACRONYM", "PINYIN"]);

/** Two bodies with one full name are a disagreement, which would be overlooked between chapters. */
function createNameCheck(): (nodes: readonly NodeItem[], names: readonly NameItem[]) => void {
  const bearers = new Set<string>();
  return (nodes, names) => {
    const apart = new Set(
      nodes.filter(({ properties }) => NAMED_APART.has(String(properties.kind))).map(({ id }) => id),
    );
    const full = names.filter(
      ({ entityId, properties }) => apart.has(entityId) && !SHORT.has(String(properties.nameKind)),
    );
    for (const text of new Set(full.map(({ properties }) => String(properties.text)))) {
      if (bearers.has(text)) throw new Error(`"${text}" is the name of bodies of two chapters`);
      bearers.add(text);
    }
  };
}
