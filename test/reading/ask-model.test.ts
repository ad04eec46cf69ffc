import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { propose, TEXT } from "./propose.js";

describe("a language model", () => {
  const KEY = "secret-key-of-the-test";
  const asked: { readonly url: string | undefined; readonly key: string | undefined; readonly body: string }[] = [];

  async function serve(
    answer: (body: string) => { readonly status?: number; readonly content: string },
  ): Promise<NodeJS.ProcessEnv> {
    const server: Server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        asked.push({ url: request.url, key: request.headers.authorization, body });
        const { status = 200, content } = answer(body);
        response
          .writeHead(status, { "content-type": "application/json" })
          .end(JSON.stringify({ choices: [{ message: { content } }] }));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(
      () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    );
    return {
      CHANJIAO_LLM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
      CHANJIAO_LLM_MODEL: "small",
      CHANJIAO_LLM_KEY: KEY,
    };
  }

  test("is asked for what a text names, and believed as far as its quotes are verbatim", async () => {
    const quote = "全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。";
    const env = await serve(() => ({
      content: `\`\`\`json\n${JSON.stringify({
        entities: [
          { name: "钢铁", kind: "Industry", quote },
          { name: "北京科技大学", kind: "University", quote },
          { name: "马校长", kind: "Person", quote: "马校长说得好" },
          { name: "铜业", kind: "Industry", quote },
          { name: "钢铁行业", kind: "Sector", quote },
          "nonsense",
        ],
        links: [
          { type: "IN_INDUSTRY", from: "北京科技大学", to: "钢铁", quote },
          { type: "LEADS", from: "北京科技大学", to: "马校长", quote },
        ],
      })}\n\`\`\``,
    }));
    const { proposal, said } = await propose(TEXT, env);
    expect(asked.at(-1)).toMatchObject({
      url: "/v1/chat/completions",
      key: `Bearer ${KEY}`,
      body: expect.stringContaining('"model":"small"'),
    });
    expect(proposal).toContain("kind: Industry");
    expect(said).toContain("5 candidates of the language model are left out");
    for (const text of [proposal, said]) expect(text).not.toContain(KEY);
    expect(proposal).not.toContain("马校长");
  });

  test.each<[string, { status?: number; content: string }]>([
    ["fails", { status: 500, content: KEY }],
    ["answers with something else", { content: "I am sorry." }],
  ])("that %s leaves names and patterns", async (_title, answer) => {
    const { proposal, said } = await propose(TEXT, await serve(() => answer));
    expect(proposal).toContain("enterprise-shagang");
    expect(proposal + said).not.toContain(KEY);
  });

  test("is not asked where none is named", async () => {
    const before = asked.length;
    await propose("天津大学在天津。\n", { CHANJIAO_LLM_KEY: KEY });
    expect(asked).toHaveLength(before);
  });
});
