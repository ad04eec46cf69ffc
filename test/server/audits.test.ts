import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { serveApi } from "../api/errors/served-api.js";

const audits = serverAudits({ url: async () => `${await serveApi()}/graphql` });

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("%s: %s", async (_id, _name, audit) => {
  const result = await audit();
  expect([result.status, "reason" in result ? result.reason : undefined]).toEqual(["ok", undefined]);
});
