import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ModelConfig } from "../../../src/reading/asking/model-config.js";

export const KEY = "secret-key-of-the-test";

/** What a request asked. */
export interface Asked {
  readonly body: {
    readonly model: string;
    readonly response_format?: { readonly type: string };
    readonly messages: readonly { readonly content: string }[];
  };
  readonly key: string | undefined;
  readonly url: string | undefined;
  /** The text between the marks; empty where claims are checked. */
  readonly part: string;
  /** It is the second pass. */
  readonly isCheck: boolean;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: string | object;
  readonly finish?: string;
  /** Instead of an answer of the usual form. */
  readonly raw?: string;
  readonly afterMs?: number;
}

export interface ServedModel {
  readonly config: ModelConfig;
  readonly asked: Asked[];
  /** The most requests that were under way at once. */
  readonly most: () => number;
}

/** A server that speaks as OpenAI's does and says what it is told to. */
export async function serveModel(
  answer: (asked: Asked, number: number) => Reply | Promise<Reply>,
): Promise<ServedModel> {
  const asked: Asked[] = [];
  let [underWay, most] = [0, 0];
  const server: Server = createServer((request, response) => {
    let body = "";
    most = Math.max(most, ++underWay);
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const parsed = JSON.parse(body) as Asked["body"];
      const text = parsed.messages[1]?.content ?? "";
      const one: Asked = {
        body: parsed,
        key: request.headers.authorization,
        url: request.url,
        part: /\n(=====TEXT \d+=====)\n([\s\S]*)\n\1$/.exec(text)?.[2] ?? "",
        isCheck: text.startsWith('[{"claim"'),
      };
      asked.push(one);
      void Promise.resolve(answer(one, asked.length)).then(async (reply) => {
        await new Promise((done) => setTimeout(done, reply.afterMs ?? 0));
        underWay--;
        const content = typeof reply.content === "object" ? JSON.stringify(reply.content) : (reply.content ?? "");
        response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers }).end(
          reply.raw ??
            JSON.stringify({
              choices: [{ message: { content }, finish_reason: reply.finish ?? "stop" }],
              usage: { prompt_tokens: 100, completion_tokens: 10 },
            }),
        );
      });
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
    asked,
    most: () => most,
    config: {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      name: "small",
      key: KEY,
      timeoutMs: 5_000,
      atOnce: 4,
      isChecked: true,
      prices: undefined,
      retryMs: 1,
    },
  };
}
