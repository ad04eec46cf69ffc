import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly entity: {
    readonly id: string;
    readonly names: readonly { value: string; language: string }[];
    readonly organization: Readonly<Record<"leads" | "places" | "industries", readonly { name: string }[]>>;
  };
}

/** One enterprise by its id, with all its names, the communities that it leads, its places and its industries. */
export const question: Question<Found> = {
  title: "an entity by id with its names and three link fields",
  document: `query Entity($id: ID!) {
    entity(id: $id) { id names { value language } organization { leads { name } places { name } industries { name } } }
  }`,
  cypher: `MATCH (e:Entity { id: $id }) RETURN e.id AS id, e.namesJson AS namesJson,
    COLLECT { MATCH (e)-[:LEADS]->(n:Community) RETURN n.name } AS leads,
    COLLECT { MATCH (e)-[:LOCATED_IN]->(n:Place) RETURN n.name } AS places,
    COLLECT { MATCH (e)-[:IN_INDUSTRY]->(n:Industry) RETURN n.name } AS industries`,
  sample: async ({ random, count, read }) => {
    const rows = await read(
      "MATCH (e:Enterprise)-[:LEADS]->(:Community) WITH DISTINCT e WHERE COUNT { (e)-[:LEADS]->() } < 100 RETURN e.id AS id ORDER BY id LIMIT 2000",
    );
    return drawSome(random, rows, count).map(({ id }) => ({ variables: { id }, parameters: { id } }));
  },
  readAnswer: ({
    entity: {
      id,
      names,
      organization: { leads, places, industries },
    },
  }) => [
    id,
    names.map(({ value, language }) => [value, language]),
    ...[leads, places, industries].map((nodes) => nodes.map(({ name }) => name).sort()),
  ],
  readRows: ([row]) => [
    row!.id,
    (JSON.parse(String(row!.namesJson)) as { value: string; language: string }[]).map(({ value, language }) => [
      value,
      language,
    ]),
    ...[row!.leads, row!.places, row!.industries].map((names) => [...(names as string[])].sort()),
  ],
};
