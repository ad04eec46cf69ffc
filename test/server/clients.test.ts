import { ApolloClient, type ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange } from "@urql/core";
import { createHash } from "node:crypto";
import { request as ask } from "graphql-request";
import { Environment, fetchQuery, Network, RecordSource, Store } from "relay-runtime";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { askSeeds } from "../support/api.js";
import { serveApi } from "../api/errors/served-api.js";
import { send } from "./serve.js";

beforeAll(async () => {
  await askSeeds();
});

const QUERY = "query Total($text: String!) { search(text: $text) { total } }";
const VARIABLES = { text: "沙钢" };
const FOUND = { search: { total: expect.any(Number) as number } };

const apollo = (link: ApolloLink) =>
  new ApolloClient({ link, cache: new InMemoryCache({ addTypename: false } as object) });
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Each asks as it does where nobody told it anything of this server. */
const CLIENTS: readonly (readonly [string, (url: string) => Promise<unknown>])[] = [
  ["graphql-request by POST", (url) => ask(url, QUERY, VARIABLES)],
  ["urql by POST", (url) => askUrql(url, false)],
  ["urql by GET", (url) => askUrql(url, "force")],
  ["Apollo Client by POST", (url) => askApollo(new HttpLink({ uri: url }))],
  ["Apollo Client by GET", (url) => askApollo(new HttpLink({ uri: url, useGETForQueries: true }))],
  [
    "Apollo Client by hash, then by question",
    (url) => askApollo(new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url }))),
  ],
  [
    "Apollo Client by hash and GET",
    (url) =>
      askApollo(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url }))),
  ],
  ["Relay", askRelay],
];

async function askUrql(url: string, preferGetMethod: "force" | false): Promise<unknown> {
  const client = new Client({ url, preferGetMethod, exchanges: [fetchExchange] });
  const { data, error } = await client.query<unknown>(QUERY, VARIABLES).toPromise();
  if (error) throw error;
  return data;
}

async function askApollo(link: ApolloLink): Promise<unknown> {
  const { data } = await apollo(link).query({ query: gql(QUERY), variables: VARIABLES });
  return data;
}

/** With the one function that Relay wants of everybody, and what its compiler makes of the question. */
async function askRelay(url: string): Promise<unknown> {
  const network = Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await answer.json()) as never;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const variable = { kind: "Variable", name: "text", variableName: "text" } as const;
  const total = { kind: "ScalarField", name: "total", args: null, storageKey: null, alias: null } as const;
  const search = {
    kind: "LinkedField",
    name: "search",
    concreteType: "SearchResult",
    plural: false,
    args: [variable],
    storageKey: null,
    alias: null,
    selections: [total],
  } as const;
  const text = { kind: "LocalArgument", name: "text", defaultValue: null } as const;
  const document = {
    kind: "Request",
    fragment: {
      kind: "Fragment",
      name: "Total",
      type: "Query",
      abstractKey: null,
      metadata: null,
      argumentDefinitions: [text],
      selections: [search],
    },
    operation: { kind: "Operation", name: "Total", argumentDefinitions: [text], selections: [search] },
    params: { id: null, cacheID: "total", metadata: {}, name: "Total", operationKind: "query", text: QUERY },
  };
  return fetchQuery(environment, document as never, VARIABLES).toPromise();
}

test.each(CLIENTS)("%s is answered", async (_client, askBy) => {
  expect(await askBy(`${await serveApi()}/graphql`)).toMatchObject(FOUND);
});

test("Apollo's cache holds a thing once, by whichever way it was met, and warns of nothing", async () => {
  const { __schema } = await ask<{ __schema: { types: readonly Possible[] } }>(
    `${await serveApi()}/graphql`,
    "{ __schema { types { name possibleTypes { name } } } }",
  );
  const possibleTypes = Object.fromEntries(
    __schema.types.flatMap(({ name, possibleTypes: all }) => (all ? [[name, all.map((one) => one.name)]] : [])),
  );
  const cache = new InMemoryCache({ possibleTypes });
  const client = new ApolloClient({ link: new HttpLink({ uri: `${await serveApi()}/graphql` }), cache });
  onTestFinished(() => void vi.restoreAllMocks());
  const told = [vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
  for (const met of MET) await client.query({ query: gql(`{ ${met} }`) });
  for (const spy of told) expect(spy).not.toHaveBeenCalled();
  const held = Object.entries(cache.extract()).filter(([key]) => key.endsWith(":enterprise-shagang"));
  expect(held.map(([key]) => key)).toEqual(["Organization:enterprise-shagang"]);
  expect(held[0]?.[1]).toMatchObject({
    id: "enterprise-shagang",
    kind: "ENTERPRISE",
    name: expect.any(String) as string,
  });
});

interface Possible {
  readonly name: string;
  readonly possibleTypes: readonly { readonly name: string }[] | null;
}

/** Ways to one thing, each with other fields of it. */
const MET = [
  'entity(id: "enterprise-shagang") { id name }',
  'entity(id: "enterprise-shagang", at: "2024") { id kind ... on Organization { leads { id name leaders { id } } } }',
  'node(id: "enterprise-shagang") { id ... on Organization { kind } }',
  'nodes(ids: ["enterprise-shagang"]) { id }',
  'enterprises(where: { id: { eq: "enterprise-shagang" } }) { id leads { id } statements { id subject { id name } } }',
  'organizationsConnection(first: 2, where: { named: "沙钢" }) { edges { node { id } } nodes { id name } }',
  'search(text: "沙钢") { hits { score entity { id kind name } } }',
  'neighborhood(of: "enterprise-shagang") { nodes { distance entity { id name } } links { id kind from { id } to { id name } statements { id } } }',
  'graph(ids: ["enterprise-shagang"]) { nodes { entity { id } } links { id } }',
  'timeline(of: "enterprise-shagang") { items { entity { id name } link { id } statement { id } } }',
];

test("what a client has by GET it is not sent again", async () => {
  const url = await serveApi();
  const { headers } = await send(`${url}/graphql?query={meta{nodes}}`);
  expect(headers["cache-control"]).toBe("no-cache");
  const again = await send(`${url}/graphql?query={meta{nodes}}`, { headers: { "If-None-Match": headers.etag! } });
  expect([again.status, again.text]).toEqual([304, ""]);
});

describe("a list of trusted documents", () => {
  const documents = new Map([[sha256(QUERY), QUERY]]);
  const url = async (): Promise<string> => `${await serveApi({ app: { documents } })}/graphql`;
  const post = async (body: object) =>
    send(await url(), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

  test.each<[string, object]>([
    ["documentId", { documentId: sha256(QUERY), variables: VARIABLES }],
    ["id", { id: sha256(QUERY), variables: VARIABLES }],
    [
      "the hash of a persisted query",
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(QUERY) } }, variables: VARIABLES },
    ],
    ["the question itself", { query: QUERY, variables: VARIABLES }],
  ])("answers one of them by %s", async (_by, body) => {
    const { status, text } = await post(body);
    expect([status, JSON.parse(text)]).toEqual([200, { data: FOUND }]);
  });

  test.each<[string, object]>([
    ["another question", { query: "{ meta { version } }" }],
    ["an unknown id", { documentId: "unknown" }],
  ])("refuses %s", async (_what, body) => {
    expect((await post(body)).status).toBe(403);
  });

  test("answers one of them by GET", async () => {
    const given = new URLSearchParams({ documentId: sha256(QUERY), variables: JSON.stringify(VARIABLES) });
    const { status, text } = await send(`${await url()}?${given.toString()}`);
    expect([status, JSON.parse(text)]).toEqual([200, { data: FOUND }]);
  });
});
