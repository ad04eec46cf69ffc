import { expect, test, vi } from "vitest";
import { connectForTest } from "../support/database.js";

test("a read that cannot be planned within its limit is planned beside it, so that who asks again is answered", async () => {
  const database = await connectForTest(() => undefined);
  // As long as what the library writes of a kind with all its links; of another name each is planned anew.
  const printLong = (name: string): string => {
    const counts = Array.from({ length: 60 }, (_, at) => `COUNT { (n)-[:L${at}]->(:${name}) } AS ${name}${at}`);
    return `CYPHER 5\nMATCH (n:${name}) CALL (n) { WITH n AS this MATCH (this)--(n) RETURN ${counts.join(", ")} } RETURN n`;
  };
  const ask = (name: string, timeoutMs: number) => database.read(printLong(name), {}, { timeoutMs });
  const ofOthers: number[] = [];
  for (const name of ["Cold", "Warm"]) {
    const began = performance.now();
    await ask(name, 60_000);
    ofOthers.push(performance.now() - began);
  }
  const tooShort = Math.round(ofOthers[1]! / 4);
  const answered = async (): Promise<boolean> =>
    ask("Asked", tooShort).then(
      () => true,
      (error: unknown) => (expect(error).toMatchObject({ code: "QUERY_TIMEOUT" }), false),
    );
  expect(await answered()).toBe(false);
  await vi.waitUntil(answered, { timeout: 20_000, interval: 100 });
});
