import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMcpServer } from "../../src/assistants/create-mcp-server.js";
import { AskError } from "../../src/assistants/ask-error.js";
import { askServer } from "../../src/assistants/ask.js";
import { serveApi } from "../api/errors/served-api.js";
import { askSeeds, type Ask } from "../support/api.js";

let client: Client;

/** The API without HTTP, as a tool sees it. */
const adapt =
  (ask: Ask) =>
  async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
    const { data, errors } = await ask<Data>(query, variables);
    if (errors[0]) throw new AskError(errors[0].message, "BAD_USER_INPUT");
    return data;
  };

beforeAll(async () => {
  const server = createMcpServer(adapt(await askSeeds()), "0.0.0");
  const [here, there] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: "test", version: "0" });
  await Promise.all([server.connect(there), client.connect(here)]);
});

afterAll(() => client.close());

interface Called {
  readonly content: readonly { readonly text: string }[];
  readonly isError?: boolean;
}

async function call(name: string, args: Readonly<Record<string, unknown>>): Promise<Called> {
  return (await client.callTool({ name, arguments: args })) as unknown as Called;
}

/** Tokens, generously: a Chinese character or four letters. */
const countTokens = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2E7F" ? 1 : 0.27), 0);

test("the list of tools is short", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "find",
    "describe",
    "neighbours",
    "paths",
    "partnerships",
    "sentences",
    "compare",
  ]);
  expect(countTokens(JSON.stringify(tools))).toBeLessThan(1_700);
});

describe("every answer says where it is from, or that nothing is known", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ["find", { text: "沙钢" }, /enterprise-shagang · ENTERPRISE/],
    ["find", { text: "nobody at all xyz" }, /no evidence/],
    ["describe", { id: "university-hrbust" }, /Harbin University of Science and Technology[\s\S]*“.*” \[00\d_/],
    ["describe", { id: "沙钢集团" }, /enterprise-shagang/],
    [
      "neighbours",
      { id: "enterprise-shagang", links: ["leads"] },
      /LEADS .*, as of 2024-05-23: “It is reported .*” \[00\d_/,
    ],
    ["neighbours", { id: "enterprise-shagang", links: ["SIGNED"] }, /no evidence/],
    ["paths", { from: "university-hrbust", to: "enterprise-huawei" }, /Way 1, \d steps?:[\s\S]*“/],
    ["paths", { from: "enterprise-shagang", to: "enterprise-huawei" }, /Nothing connects .* no evidence/],
    ["partnerships", { id: "university-hrbust" }, /shared[\s\S]*“.*” \[/],
    ["sentences", { text: "steel community" }, /“.*steel.*” \[00\d_.* → .*LEADS/],
    ["compare", { ids: ["university-hrbust", "enterprise-huawei"] }, /Shared by all|They share nothing/],
  ])("%s %o", async (name, args, expected) => {
    const { content, isError } = await call(name, args);
    expect(isError).toBeFalsy();
    expect(content[0]!.text).toMatch(expected);
    expect(countTokens(content[0]!.text)).toBeLessThan(1_500);
  });
});

test.each<[string, string, Record<string, unknown>, RegExp]>([
  ["nobody of that name", "describe", { id: "不在这里的大学" }, /Nothing in this graph has the id or a name/],
  ["a kind that is none", "find", { text: "a", kinds: ["SCHOOL"] }, /SCHOOL/],
  ["no arguments", "describe", {}, /id/],
  ["a date that is none", "neighbours", { id: "university-hrbust", at: "soon" }, /soon/],
])("%s is an error that an assistant can read", async (_, name, args, words) => {
  const { content, isError } = await call(name, args);
  expect(isError).toBe(true);
  expect(content[0]!.text).toMatch(words);
});

test("over HTTP too, without sessions", async () => {
  const url = await serveApi();
  const remote = new Client({ name: "test", version: "0" });
  await remote.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  const { content } = (await remote.callTool({ name: "find", arguments: { text: "沙钢" } })) as unknown as Called;
  expect(content[0]!.text).toContain("enterprise-shagang");
  await remote.close();
  expect((await fetch(`${url}/mcp`)).status).toBe(405);
});

test("a server that is not there is named, with what helps", async () => {
  await expect(askServer("http://127.0.0.1:9")("{ meta { version } }")).rejects.toThrow(
    /127\.0\.0\.1:9.*chanjiao start/,
  );
});
