import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isUnionType,
  validateSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../../src/api/schema/create-schema.js";
import { readModel } from "../../../src/model/read-model.js";

const model = readModel();
const { text } = await createSchema(model);
const schema = buildSchema(text);

/** "name(args): Type" of a field, without defaults. */
function printField(type: string, field: string): string {
  const found = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[field];
  if (found === undefined) return `${type}.${field} is missing`;
  const args = found.args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(", ");
  return `${type}.${field}${args && `(${args})`}: ${String(found.type)}`;
}

/** Clients are written against these. */
const FIELDS = [
  "Query.node(id: ID!): Node",
  "Query.nodes(ids: [ID!]!): [Node]!",
  "Query.entity(id: ID!, at: PartialDate, knownAt: DateTime): Entity",
  "Entity.name(language: String, at: PartialDate): String!",
  "Link.id: ID!",
  "Link.kind: LinkKind!",
  "Link.from: Entity!",
  "Link.to: Entity!",
  "Link.sources: Int!",
  "LinkAt.link: Link!",
  "LinkAt.certainty: Certainty!",
  "Subgraph.linksAt: [LinkAt!]!",
  "Query.search(text: String!, kinds: [EntityKind!], at: PartialDate, first: Int, after: String): SearchResult!",
  "Query.meta: Meta!",
  "Query.graph(ids: [ID!], kinds: [EntityKind!], links: [LinkKind!], place: ID, at: PartialDate, knownAt: DateTime, modalities: [Modality!], minSources: Int, first: Int, after: String): Subgraph!",
  "Query.sentences(text: String!, source: ID, about: ID, kinds: [EntityKind!], from: PartialDate, to: PartialDate, first: Int, after: String): SentenceConnection!",
  "SentenceConnection.total: Int!",
  "SentenceConnection.nodes: [Sentence!]!",
  "SentenceConnection.pageInfo: PageInfo!",
  "Sentence.id: ID!",
  "Sentence.exact: String!",
  "Sentence.marks: [[Int!]!]!",
  "Sentence.start: Int!",
  "Sentence.end: Int!",
  "Sentence.source: SourceDocument!",
  "Sentence.statements: [Statement!]!",
  "Statement.source: SourceDocument!",
  "SearchResult.total: Int!",
  "SearchResult.hits: [SearchHit!]!",
  "SearchResult.kinds: [KindCount!]!",
  "SearchResult.pageInfo: PageInfo!",
  "SearchHit.entity: Entity!",
  "SearchHit.score: Float!",
  "SearchHit.matchedName: String!",
  "SearchHit.matchedLanguage: String",
  "KindCount.kind: EntityKind!",
  "KindCount.count: Int!",
  "Statement.id: ID!",
  "Statement.predicate: String!",
  "Statement.modality: Modality!",
  "Statement.recordedAt: DateTime!",
  "Statement.evidence: [Evidence!]!",
  "Statement.subject: Entity",
  "Statement.object: Entity",
  "Evidence.source: SourceDocument!",
  "Evidence.start: Int!",
  "Evidence.end: Int!",
  "Evidence.exact: String!",
  "Evidence.prefix: String!",
  "Evidence.suffix: String!",
  "Meta.version: String!",
  "Meta.builtAt: DateTime!",
  "Meta.nodes: Int!",
  "Meta.links: Int!",
  "Meta.statements: Int!",
  "Meta.sources: Int!",
  "Meta.kinds: [KindCount!]!",
  "Meta.downloads: [Download!]!",
  "Meta.limits: Limits!",
  "Download.format: String!",
  "Download.url: String!",
  "Download.description: String!",
  "Limits.maxDepth: Int!",
  "Limits.maxCost: Int!",
  "Limits.maxFirst: Int!",
  "Limits.timeoutMs: Int!",
  "Name.value: String!",
  "Name.language: String!",
  "Name.nameKind: NameKind!",
  "Name.basis: Basis!",
  "Name.validFrom: PartialDate",
  "Name.validTo: PartialDate",
  "Identifier.scheme: String!",
  "Identifier.value: String!",
  "PageInfo.hasNextPage: Boolean!",
  "PageInfo.hasPreviousPage: Boolean!",
  "PageInfo.startCursor: String",
  "PageInfo.endCursor: String",
];

test.each(FIELDS)("%s", (signature) => {
  const [, type, field] = /^(\w+)\.(\w+)/.exec(signature)!;
  expect(printField(type!, field!)).toBe(signature);
});

describe("links read naturally from both ends, each with its connection", () => {
  test.each([
    "Community.leaders: Organization",
    "Community.members: Entity",
    "Organization.leads: Community",
    "Organization.memberOf: Entity",
    "Organization.signed: Agreement",
    "Organization.facilities: Facility",
    "Organization.people: Person",
    "Organization.units: Organization",
    "Organization.places: Place",
    "Agreement.parties: Entity",
    "Agreement.signatories: Person",
    "Agreement.establishes: Facility",
    "Facility.hosts: Organization",
    "Person.positions: Entity",
    "Event.organizers: Entity",
    "Event.speakers: Person",
    "Event.subEvents: Event",
    "Programme.participants: Organization",
    "Programme.projects: Project",
    "Place.within: Place",
    "Figure.about: Entity",
    "Entity.figures: Figure",
    "Organization.successors: Organization",
    "Place.predecessors: Place",
    "SourceDocument.statements: Statement",
  ])("%s", (link) => {
    const [, type, field, target] = /^(\w+)\.(\w+): (\w+)/.exec(link)!;
    expect(printField(type!, field!)).toContain(`): [${target}!]!`);
    expect(printField(type!, `${field}Connection`)).toMatch(/where: \w+, first: Int, after: String, sort: /);
  });

  test("a connection's edges carry the link's properties", () => {
    expect(printField("OrganizationLeadsEdge", "properties")).toBe("OrganizationLeadsEdge.properties: Leads!");
    for (const field of [
      "statements: [Statement!]!",
      "validFrom: PartialDate",
      "validTo: PartialDate",
      "asOf: PartialDate",
      "modality: Modality!",
      "sources: Int!",
      "order: Int",
    ]) {
      expect(printField("Leads", field.split(":")[0]!)).toBe(`Leads.${field}`);
    }
  });
});

describe("every kind", () => {
  test.each([...model.kinds.values()].map(({ plural, type }) => [plural, type]))("%s", (plural, type) => {
    expect(printField("Query", plural)).toBe(
      `Query.${plural}(where: ${type}Where, sort: [${type}Sort!], limit: Int, offset: Int): [${type}!]!`,
    );
    expect(printField("Query", `${plural}Connection`)).toBe(
      `Query.${plural}Connection(first: Int, after: String, where: ${type}Where, sort: [${type}Sort!]): ${type}Connection!`,
    );
    for (const field of [
      "id: ID!",
      "kind: EntityKind!",
      "names: [Name!]!",
      "identifiers: [Identifier!]!",
      "modality: Modality!",
    ]) {
      expect(printField(type, field.split(":")[0]!)).toBe(`${type}.${field}`);
    }
    expect(printField(type, "statements")).toContain("[Statement!]!");
  });

  test.each([
    ["organizations", "Organization"],
    ["facilities", "Facility"],
    ["entities", "Entity"],
    ["statements", "Statement"],
  ])("and the wide list %s", (field, type) => {
    expect(printField("Query", field)).toContain(`: [${type}!]!`);
    expect(printField("Query", `${field}Connection`)).toContain(`: ${type}Connection!`);
  });

  test("Entity leads on to what it is", () => {
    for (const { name, kinds } of model.types.values()) {
      if (name === "Entity" || kinds.length === 0) continue;
      const field = `${name[0]!.toLowerCase()}${name.slice(1)}`;
      expect(printField("Entity", field)).toBe(`Entity.${field}: ${name}`);
    }
  });
});

test("what only some kinds have says so", () => {
  expect((schema.getType("Organization") as GraphQLObjectType).getFields().universityKind!.description).toBe(
    "Only universities.",
  );
});

test("nothing of how it is stored, nothing that writes, nothing that aggregates", () => {
  expect(text).not.toMatch(
    /namesJson|identifiersJson|evidenceJson|statementIds|\b\w+(Min|Max)\b:|\bhash\b|[Aa]ggregat/,
  );
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
  expect(text).not.toMatch(/@(kind|link|for|required|distinguishes|printed|refersTo|before|derived)\b/);
});

describe("interfaces", () => {
  const listTypes = (name: string): string[] =>
    schema.getPossibleTypes(schema.getType(name) as GraphQLInterfaceType).map((type) => type.name);
  const things = [...model.types.values()].filter(({ name, kinds }) => name !== "Entity" && kinds.length > 0);
  const links = [...model.links.values()].map(({ name }) => name);

  test("are three, and the schema is valid with them", () => {
    const abstract = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) || isUnionType(type));
    expect(abstract.map(({ name }) => name).sort()).toEqual(["Entity", "Link", "Node"]);
    expect(validateSchema(schema)).toEqual([]);
  });

  test("Entity is each type of things, Link each link, Node all of them and statements", () => {
    expect(listTypes("Entity").sort()).toEqual(things.map(({ name }) => name).sort());
    expect(listTypes("Link").sort()).toEqual([...links].sort());
    expect(listTypes("Node")).toEqual(expect.arrayContaining([...listTypes("Entity"), ...links, "Statement"]));
  });
});

test("connections have nodes and a total beside what Relay asks for", () => {
  for (const type of ["OrganizationConnection", "OrganizationLeadsConnection", "StatementConnection"]) {
    const node = type.replace(/(Leads)?Connection/, "");
    expect(printField(type, "nodes")).toBe(`${type}.nodes: [${node}!]!`);
    for (const field of ["total: Int!", "totalCount: Int!", "pageInfo: PageInfo!"])
      expect(printField(type, field.split(":")[0]!)).toBe(`${type}.${field}`);
  }
});

test("every type is reached from a question", () => {
  const printed = [...text.matchAll(/^(?:type|input|enum|scalar|interface) (\w+)(?! implements)\b/gm)].map(
    ([, name]) => name!,
  );
  for (const name of printed)
    expect(text.split(new RegExp(`\\b${name}\\b`)).length, name).toBeGreaterThan(name === "Query" ? 1 : 2);
});
