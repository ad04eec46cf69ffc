import type { Kind, Model, Property } from "../../model/model.js";
import type { Source } from "../../sources/source.js";
import { PREDICATES, type Scalar, type Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { compact, hashItem } from "../projection/hash-item.js";
import {
  listCurrent,
  mergeModality,
  mergeTime,
  planBounds,
  planValidTime,
  sortStatements,
  withoutOvertaken,
} from "../merging/merge-statements.js";
import { chooseKind } from "../merging/choose-kind.js";
import { dateThing } from "../merging/date-thing.js";
import type { Clusters } from "../../identity/judgements/plan-clusters.js";
import type { MergedStatement } from "../merging/plan-merges.js";
import { planNameItems, planNames, type PlannedName } from "./plan-names.js";
import { planTime } from "../merging/plan-time.js";
import type { NameItem, NodeItem, Properties } from "../projection/projection.js";

/**
 * The nodes, with their names, that live statements about entities make. An entity exists if a live statement gives it
 * a kind.
 */
export function planNodes(
  statements: readonly MergedStatement[],
  model: Model,
  survivors: Clusters["survivors"] = new Map(),
): { nodes: readonly NodeItem[]; names: readonly NameItem[] } {
  const mergedIds = groupBy([...survivors], ([, survivor]) => survivor);
  const nodes: NodeItem[] = [];
  const names: NameItem[] = [];
  const about = statements.filter((statement) => statement.objectId === undefined);
  for (const [id, group] of groupBy(about, (statement) => statement.subjectId)) {
    const kindStatements = sortStatements(group.filter(({ predicate }) => predicate === PREDICATES.kind));
    const kind = chooseKind(kindStatements, model);
    if (kind === undefined) continue;
    const planned = planNames(group.filter(({ predicate }) => predicate === PREDICATES.name));
    const own = planProperties(group, kind);
    nodes.push(
      planNode(id, kind, planned, {
        identifiersJson: printIdentifiers(group),
        mergedIds: mergedIds
          .get(id)
          ?.map(([merged]) => merged)
          .sort(),
        statementIds: [...kindStatements.map((statement) => statement.id), ...own.statementIds].sort(),
        modality: mergeModality(kindStatements),
        ...planValidTime(mergeTime(withoutOvertaken(kindStatements))),
        ...planTime(dateThing(kindStatements, group, kind), kind.happening),
        ...own.properties,
      }),
    );
    names.push(...planNameItems(id, kind, planned));
  }
  return { nodes, names };
}

/** The node of a source: it stands on its catalogue entry and not on statements. */
export function planSourceNode(source: Source, model: Model): { node: NodeItem; names: readonly NameItem[] } {
  const kind = model.kinds.get("SourceDocument")!;
  const planned = [
    {
      value: source.title,
      language: source.languages[0] ?? "und",
      nameKind: "LABEL",
      basis: "PRINTED",
      statementIds: [],
    },
  ];
  const { id, title, languages, publisher, publishedOn, url, licence, translation, workId, sha256, text } = source;
  const node = planNode(id, kind, planned, {
    identifiersJson: "[]",
    statementIds: [],
    modality: "ASSERTED",
    ...planTime([{ modality: "ASSERTED", ...(publishedOn !== undefined && { validFrom: publishedOn }) }]),
    title,
    languages,
    publisher,
    ...planBounds("publishedOn", publishedOn),
    url,
    licence,
    translation,
    workId,
    sha256,
    length: source.codePoints.length,
    text,
  });
  return { node, names: planNameItems(id, kind, planned) };
}

function planNode(
  id: string,
  kind: Kind,
  names: readonly PlannedName[],
  more: Record<string, Properties[string] | undefined>,
): NodeItem {
  const properties = compact({
    id,
    kind: kind.name,
    name: names[0]?.value ?? id,
    namesJson: JSON.stringify(names),
    ...more,
  });
  return hashItem({ id, labels: kind.labels, properties }, kind.labels);
}

function printIdentifiers(statements: readonly Statement[]): string {
  const identifiers = statements.filter(({ predicate }) => predicate === PREDICATES.identifier);
  const groups = groupBy(identifiers, ({ details, value }) => JSON.stringify([details.scheme, value]));
  const printed = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, unsorted]) => {
      const [first, ...rest] = sortStatements(unsorted);
      const { details, value, basis, suppliedBy } = first!;
      return {
        scheme: details.scheme,
        value,
        basis,
        suppliedBy,
        statementIds: [first!, ...rest].map((statement) => statement.id).sort(),
      };
    });
  return JSON.stringify(printed);
}

function planProperties(
  statements: readonly Statement[],
  kind: Kind,
): { properties: Properties; statementIds: readonly string[] } {
  let properties: Properties = {};
  const statementIds: string[] = [];
  for (const property of kind.properties.values()) {
    const group = sortStatements(
      statements.filter((statement) => statement.predicate === property.name && statement.overruledBy === undefined),
    );
    if (group.length === 0) continue;
    properties = { ...properties, ...planProperty(property, listCurrent(group)) };
    statementIds.push(...group.map((statement) => statement.id));
  }
  return { properties, statementIds };
}

/** One value is shown where sources differ; `disagreements` shows them all. */
function planProperty(property: Property, group: readonly Statement[]): Properties {
  if (property.list)
    return { [property.name]: [...new Set(group.flatMap((statement) => statement.value as Scalar[]))].sort() };
  const value = group[0]!.value as Scalar;
  return property.type === "PartialDate" ? planBounds(property.name, String(value)) : { [property.name]: value };
}
