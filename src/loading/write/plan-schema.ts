import type { Model } from "../../model/model.js";

/** A constraint or index: `name` identifies it, `cypher` makes it. */
export interface SchemaItem {
  readonly name: string;
  readonly cypher: string;
}

/**
 * The constraints and indexes that the model asks for. Community knows uniqueness but not existence, type or key
 * constraints: what those would guarantee, validation does before anything is written.
 */
export function planSchema(model: Model): readonly SchemaItem[] {
  const types = [...model.types.values()].filter(({ kinds }) => kinds.length > 0);
  return [
    ...[
      "Entity",
      "Name",
      "Statement",
      "Sentence",
      "Disagreement",
      "Judgement",
      "Redirect",
      "Queue",
      "UndoneRetraction",
      "Graph",
      "Import",
    ].map((label) => unique(label)),
    // Uniqueness of a link's id also is the index by which a link is found again when it changes.
    ...[...model.links.keys()].map(
      (type): SchemaItem => ({
        name: `link_${type.toLowerCase()}_id`,
        cypher: `CREATE CONSTRAINT link_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
      }),
    ),
    // Pages of a whole type, or of one of its kinds, in order of id or name. (Entity.id has its constraint.)
    ...types.filter(({ name }) => name !== "Entity").map(({ name }) => range(name, "id")),
    ...types.map(({ name }) => range(name, "name", "id")),
    ...types
      .filter(({ kinds }) => kinds.length > 1)
      .flatMap(({ name }) => [range(name, "kind", "id"), range(name, "kind", "name", "id")]),
    // One property each: an index of two serves only a query that names both.
    ...["subjectId", "objectId", "sourceId", "predicate", "recordedAt", "retractedAt", "dateMin"].map((property) =>
      range("Statement", property),
    ),
    // A source's statements by page: in order of id, without reading those of others.
    range("Statement", "sourceId", "id"),
    // Whether anything of a source stands.
    range("Statement", "sourceId", "status"),
    // Statements that give an identifier alone have both: by them `match` finds whose it is.
    range("Statement", "scheme", "value"),
    // What a change touches is found by these.
    ...["writtenSubjectId", "overruledBy", "importId"].map((property) => range("Statement", property)),
    range("Statement", "subjectId", "objectId"),
    // A source's sentences, and those that a quote stands in.
    range("Sentence", "sourceId", "start"),
    range("Disagreement", "subjectId"),
    range("Disagreement", "group"),
    range("Redirect", "entityId"),
    range("UndoneRetraction", "statementId"),
    ...["recordedAt", "revokedAt", "blockedAt", "leftId", "rightId", "entityId"].map((property) =>
      range("Judgement", property),
    ),
    ...["retractedAt", "undoneAt", "subjectId", "objectId"].map((property) => range("UndoneRetraction", property)),
    ...dates(model),
    range("Name", "entityId"),
    range("Name", "text"),
    {
      name: "name_text_contains",
      cypher: "CREATE TEXT INDEX name_text_contains IF NOT EXISTS FOR (n:Name) ON (n.text)",
    },
    {
      name: "sentences",
      cypher:
        "CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text, n.characters] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }",
    },
    {
      name: "names",
      cypher:
        "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.keys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }",
    },
  ];
}

function dates(model: Model): readonly SchemaItem[] {
  const common = ["validFrom", "validTo", "asOf"].map((property) => range("Entity", `${property}Min`));
  const own = [...model.kinds.values()].flatMap(({ type, properties }) =>
    [...properties.values()]
      .filter((property) => property.type === "PartialDate")
      .map((property) => range(type, `${property.name}Min`)),
  );
  return [...new Map([...common, ...own].map((item) => [item.name, item])).values()];
}

function unique(label: string): SchemaItem {
  const name = `${label.toLowerCase()}_id`;
  return { name, cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
}

function range(label: string, ...properties: readonly string[]): SchemaItem {
  const name = `${label}_${properties.join("_")}`.toLowerCase() + "_range";
  return {
    name,
    cypher: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(", ")})`,
  };
}
