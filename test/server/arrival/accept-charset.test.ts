import { expect, test } from "vitest";
import { send, serve } from "../serve.js";

test("who asks for JSON in UTF-8 gets it", async () => {
  const { url } = await serve();
  const accept = "application/graphql-response+json; charset=utf-8, application/json; charset=UTF-8";
  const { status } = await send(`${url}/graphql?query=%7Bhello%7D`, { headers: { accept } });
  expect(status).toBe(200);
});
